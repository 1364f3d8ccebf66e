using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimAttribution.Cli;

/// <summary>Each document goes to a file of its own, named after it.</summary>
internal sealed class FolderSink(DocumentFormat format, string folder) : DocumentSink
{
    private const int LongestName = 120;
    private const string Text = ".txt";

    /// <summary>The names given so far, with the next number of each.</summary>
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);

    public override async Task Begin(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        if (format.Settings is var (name, content) && !File.Exists(Path.Combine(folder, name))) await File.WriteAllTextAsync(Path.Combine(folder, name), content, cancellationToken);
    }

    public override async Task<string?> Write(Document document, Analysis analysis, CancellationToken cancellationToken)
    {
        var file = new ArrayBufferWriter<byte>();
        format.Begin(file);
        format.Write(file, document, analysis);
        format.End(file);
        try
        {
            string path = Path.Combine(folder, NewName(document));
            // What people corrected stays.
            await using var stream = new FileStream(path + format.Extension, format.IsBesideText ? FileMode.CreateNew : FileMode.Create);
            await stream.WriteAsync(file.WrittenMemory, cancellationToken);
            if (format.IsBesideText && !File.Exists(path + Text)) await File.WriteAllTextAsync(path + Text, document.Text, cancellationToken);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{document.Id}: {exception.Message}";
        }
    }

    public override Task End(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The name of a document as that of a file, with a number where another has it.</summary>
    private string NewName(Document document)
    {
        string id = document.Id;
        var letters = new StringBuilder(Path.GetFileName(id) is { Length: > 0 } last ? last : id);
        for (int i = 0; i < letters.Length; i++) if (!char.IsAsciiLetterOrDigit(letters[i]) && letters[i] is not ('.' or '-' or '_')) letters[i] = '_';
        string name = Path.GetFileNameWithoutExtension(letters.ToString(0, Math.Min(letters.Length, LongestName))).TrimStart('.');
        if (name.Length == 0) name = "document";
        string free = name;
        while (!_names.TryAdd(free, 2) || IsOfAnother(free, document.Text)) free = string.Create(CultureInfo.InvariantCulture, $"{name}-{_names[name]++}");
        return free;
    }

    /// <summary>Whether a text that is not this one lies under a name.</summary>
    private bool IsOfAnother(string name, string text)
    {
        string path = Path.Combine(folder, name + Text);
        return format.IsBesideText && File.Exists(path) && File.ReadAllText(path) != text;
    }
}
