using System.Text;
using System.Text.Json;

namespace ClaimAttribution.Benchmarks;

/// <summary>The texts that a measurement goes over.</summary>
internal sealed class Corpus
{
    /// <summary>Enough for a stable figure; the whole pipeline reads it in about two seconds.</summary>
    private const int MaxCharacters = 400_000;

    private Corpus(string name, string[] texts)
    {
        (Name, Texts) = (name, texts);
        foreach (string text in texts) Bytes += Encoding.UTF8.GetByteCount(text);
    }

    public string Name { get; }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>The length of all texts in UTF-8: what a megabyte means here, whatever unit a library counts in.</summary>
    public long Bytes { get; }

    public static Corpus Samples { get; } = new("seeds/articles", Articles.All);

    /// <summary>Texts from JSON Lines with a field <c>text</c>; of a large file every n-th, so that about as much is left.</summary>
    public static Corpus Read(string path)
    {
        string[] texts = [.. File.ReadLines(path).Where(static line => line.Length > 0).Select(static line =>
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("text").GetString() ?? "";
        })];
        long step = (texts.Sum(static text => (long)text.Length) / MaxCharacters) + 1;
        return new Corpus(Path.GetFileName(path), [.. texts.Where((_, place) => place % step == 0)]);
    }

    public static Corpus Of(string? path) => path is null ? Samples : Read(path);
}
