using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ClaimAttribution.Cli;

/// <summary>Reads documents from files, folders, wildcards and standard input; what cannot be read becomes a document with an error.</summary>
internal sealed class DocumentReader(ClaimsOptions options, Stream input)
{
    /// <summary>The inputs, folders and wildcards expanded as they were at the start: what is written later is none.</summary>
    private readonly string[] _paths = [.. (options.Paths.Count == 0 ? ["-"] : options.Paths).SelectMany(path => Expand(path, options.Recursive))];

    /// <summary>Whether a file is among the inputs.</summary>
    public bool Reads(string file) => _paths.Any(path => path.Length > 0 && Path.GetFullPath(path) == Path.GetFullPath(file));

    public async IAsyncEnumerable<Document> Read([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string path in _paths)
        {
            if (options.JsonInput)
            {
                await foreach (Document document in Lines(path, cancellationToken)) yield return document;
            }
            else yield return await Whole(path, cancellationToken);
        }
    }

    private static string[] Expand(string path, bool recursive)
    {
        if (path == "-" || File.Exists(path)) return [path];
        if (Directory.Exists(path)) return recursive ? Sorted(path, "*", SearchOption.AllDirectories) : [path];
        string name = Path.GetFileName(path), folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        bool wild = name.AsSpan().IndexOfAny('*', '?') >= 0 && Directory.Exists(folder);
        return wild && Sorted(folder, name, recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly) is { Length: > 0 } files ? files : [path];
    }

    private static string[] Sorted(string folder, string pattern, SearchOption depth)
    {
        string[] files = Directory.GetFiles(folder, pattern, depth);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string Name(string path) => path == "-" ? "stdin" : path;

    private async Task<Document> Whole(string path, CancellationToken cancellationToken)
    {
        try
        {
            using StreamReader reader = Open(path);
            return Checked(Name(path), await reader.ReadToEndAsync(cancellationToken), Name(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Document(Name(path), "", Reason(path, exception));
        }
    }

    private async IAsyncEnumerable<Document> Lines(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (StreamReader? reader, Document? failure) = TryOpen(path);
        if (reader is null)
        {
            yield return failure!;
            yield break;
        }
        using (reader)
        {
            for (int number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
            {
                if (!string.IsNullOrWhiteSpace(line)) yield return Line(line, $"{Name(path)}:{number}");
            }
        }
    }

    private Document Line(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new Document(place, "", $"{place}: an object was expected, {json.RootElement.ValueKind} found");
            if (!json.RootElement.TryGetProperty(options.TextField, out JsonElement text) || text.ValueKind != JsonValueKind.String) return new Document(place, "", $"{place}: the string field '{options.TextField}' is missing");
            string id = json.RootElement.TryGetProperty(options.IdField, out JsonElement name) ? name.ValueKind == JsonValueKind.String ? name.GetString()! : name.GetRawText() : place;
            return Checked(id, text.GetString()!, place);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new Document(place, "", $"{place}: no JSON: {exception.Message}");
        }
    }

    private static Document Checked(string id, string text, string place)
    {
        int most = new ClaimAnalyzerOptions().MaxTextLength;
        return text.Length <= most ? new Document(id, text) : new Document(id, "", $"{place}: {text.Length} UTF-16 code units; at most {most} are analysed");
    }

    private (StreamReader? Reader, Document? Failure) TryOpen(string path)
    {
        try
        {
            return (Open(path), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, new Document(Name(path), "", Reason(path, exception)));
        }
    }

    private StreamReader Open(string path) => path == "-" ? new StreamReader(input, Encoding.UTF8) : new StreamReader(path, Encoding.UTF8);

    private static string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{path}: no such file",
        UnauthorizedAccessException when Directory.Exists(path) => $"{path}: is a folder; --recursive reads the files in it",
        _ => $"{path}: {exception.Message}",
    };
}
