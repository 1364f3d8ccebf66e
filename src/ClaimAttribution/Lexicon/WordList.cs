using System.Text;
using ClaimAttribution.Models;

namespace ClaimAttribution.Lexicon;

/// <summary>A list of words from <c>seeds/lexicon/en</c>, looked up by span and without regard to case.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class WordList
{
    private readonly WordTable<bool> _words;

    private WordList(IEnumerable<LexiconRow> rows)
    {
        _words = new WordTable<bool>(rows.Select(static row => (row.Word, true)));
    }

    /// <summary>The first column of the list <paramref name="name"/>, header line left out.</summary>
    public static WordList Load(string name) => new(Rows(name));

    /// <summary>Those words of the list <paramref name="name"/> whose second column is <paramref name="kind"/>.</summary>
    public static WordList Load(string name, string kind) => new(Rows(name).Where(row => row[1].SequenceEqual(kind)));

    public bool Contains(ReadOnlySpan<char> word) => _words.TryGet(word, out _);

    /// <summary>Every row of the list <paramref name="name"/>, header line left out.</summary>
    public static IEnumerable<LexiconRow> Rows(string name) => LexiconRow.All(Encoding.UTF8.GetString(EmbeddedResource.Bytes($"lexicon/en/{name}.tsv"))).Skip(1);
}
