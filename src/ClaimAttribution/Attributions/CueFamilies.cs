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
    private readonly LemmaTable<byte> _families;

    private CueFamilies()
    {
        LexiconRow[] rows = [.. WordList.Rows("cue-families")];
        string[] names = [.. rows.Select(static row => row[2].ToString()).Distinct().Order(StringComparer.Ordinal)];
        _families = new LemmaTable<byte>(rows, row => (byte)(Array.BinarySearch(names, row[2].ToString(), StringComparer.Ordinal) + 1));
    }

    public static CueFamilies English { get; } = new();

    /// <summary>The number of a word's family; 0 for none.</summary>
    public byte Family(TaggedText text, int token)
    {
        PennTag tag = text.Penn(token);
        UniversalTag part = tag switch
        {
            _ when PennTags.IsVerb(tag) => UniversalTag.Verb,
            _ when PennTags.IsNoun(tag) => UniversalTag.Noun,
            PennTag.JJ => UniversalTag.Adjective,
            PennTag.RB => UniversalTag.Adverb,
            _ => UniversalTag.Other,
        };
        return _families.Get(part, text.Lemma(token));
    }
}
