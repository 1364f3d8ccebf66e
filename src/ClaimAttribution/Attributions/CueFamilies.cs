using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>
/// The families of words that can be cues, hedges or judgements, a wider list than the cues of the rules: the trained model meets
/// verbs there that no corpus has shown to it.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueFamilies
{
    private readonly WordTable<byte> _verbs;
    private readonly WordTable<byte> _nouns;
    private readonly WordTable<byte> _adjectives;
    private readonly WordTable<byte> _adverbs;

    private CueFamilies()
    {
        string[][] rows = [.. WordList.Rows("cue-families")];
        string[] names = [.. rows.Select(static row => row[2]).Distinct().Order(StringComparer.Ordinal)];
        _verbs = Load(rows, "verb", names);
        _nouns = Load(rows, "noun", names);
        _adjectives = Load(rows, "adjective", names);
        _adverbs = Load(rows, "adverb", names);
    }

    public static CueFamilies English { get; } = new();

    /// <summary>The number of a word's family; 0 for none.</summary>
    public byte Family(TaggedText text, int token)
    {
        PennTag tag = text.Penn(token);
        WordTable<byte>? families = tag switch
        {
            _ when PennTags.IsVerb(tag) => _verbs,
            _ when PennTags.IsNoun(tag) => _nouns,
            PennTag.JJ => _adjectives,
            PennTag.RB => _adverbs,
            _ => null,
        };
        return families is null ? (byte)0 : families.Get(text.Lemmas[token]);
    }

    private static WordTable<byte> Load(string[][] rows, string part, string[] names) =>
        new(rows.Where(row => row[1] == part).Select(row => (row[0], (byte)(Array.BinarySearch(names, row[2], StringComparer.Ordinal) + 1))));
}
