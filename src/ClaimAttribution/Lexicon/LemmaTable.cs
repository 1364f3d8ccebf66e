namespace ClaimAttribution.Lexicon;

/// <summary>What a list of <c>seeds/lexicon/en</c> knows of lemmas by their part of speech, which its second column names.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class LemmaTable<T>
{
    private readonly WordTable<T> _nouns;
    private readonly WordTable<T> _verbs;
    private readonly WordTable<T> _adjectives;
    private readonly WordTable<T> _adverbs;

    /// <param name="rows">The rows of the list.</param>
    /// <param name="value">What a row says.</param>
    public LemmaTable(IEnumerable<LexiconRow> rows, Func<LexiconRow, T> value)
    {
        List<(ReadOnlyMemory<char>, T)> nouns = [], verbs = [], adjectives = [], adverbs = [];
        foreach (LexiconRow row in rows)
        {
            List<(ReadOnlyMemory<char>, T)>? part = row[1] switch { "noun" => nouns, "verb" => verbs, "adjective" => adjectives, "adverb" => adverbs, _ => null };
            part?.Add((row.Word, value(row)));
        }
        (_nouns, _verbs, _adjectives, _adverbs) = (new(nouns), new(verbs), new(adjectives), new(adverbs));
    }

    /// <summary>The value of a lemma; the default where it has none.</summary>
    public T? Get(UniversalTag part, ReadOnlySpan<char> lemma)
    {
        WordTable<T>? table = part switch
        {
            UniversalTag.Noun => _nouns,
            UniversalTag.Verb => _verbs,
            UniversalTag.Adjective => _adjectives,
            UniversalTag.Adverb => _adverbs,
            _ => null,
        };
        return table is null ? default : table.Get(lemma);
    }
}
