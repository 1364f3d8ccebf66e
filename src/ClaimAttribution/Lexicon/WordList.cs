using System.Reflection;

namespace ClaimAttribution.Lexicon;

/// <summary>A list of words from <c>seeds/lexicon/en</c>, looked up by span and without regard to case.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class WordList
{
    private readonly WordTable<bool> _words;

    private WordList(IEnumerable<string> words)
    {
        _words = new WordTable<bool>(words.Select(static word => (word, true)));
    }

    /// <summary>The first column of the list <paramref name="name"/>, header line left out.</summary>
    public static WordList Load(string name) => new(Rows(name).Select(static row => row[0]));

    /// <summary>Those words of the list <paramref name="name"/> whose second column is <paramref name="kind"/>.</summary>
    public static WordList Load(string name, string kind) => new(Rows(name).Where(row => row[1] == kind).Select(static row => row[0]));

    public bool Contains(ReadOnlySpan<char> word) => _words.TryGet(word, out _);

    /// <summary>Every row of an embedded list, split at tabs, without its header line.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"lexicon/en/{name}.tsv")
            ?? throw new InvalidDataException($"The lexicon has no list named '{name}'.");
        using var reader = new StreamReader(stream);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line.Split('\t');
        }
    }
}
