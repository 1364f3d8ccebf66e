using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>The senses of ten thousand common words: what tells judgement, plan and fact apart where no single word was learned.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WordSenses
{
    private readonly WordTable<WordSense> _nouns;
    private readonly WordTable<WordSense> _verbs;
    private readonly WordTable<WordSense> _adjectives;
    private readonly WordTable<WordSense> _adverbs;

    private WordSenses()
    {
        string[][] rows = [.. WordList.Rows("word-senses")];
        (_nouns, _verbs, _adjectives, _adverbs) = (Load(rows, "n"), Load(rows, "v"), Load(rows, "a"), Load(rows, "r"));
    }

    public static WordSenses English { get; } = new();

    /// <summary>The sense of a word by its lemma and part of speech.</summary>
    public WordSense Of(TaggedText text, int token)
    {
        WordTable<WordSense>? senses = text.Tags[token].Universal switch
        {
            UniversalTag.Noun => _nouns,
            UniversalTag.Verb => _verbs,
            UniversalTag.Adjective => _adjectives,
            UniversalTag.Adverb => _adverbs,
            _ => null,
        };
        return senses?.Get(text.Lemmas[token]) ?? default;
    }

    private static WordTable<WordSense> Load(string[][] rows, string part) => new(rows.Where(row => row[1] == part).Select(row => (row[0], Sense(part, row))));

    /// <summary>Two parts of speech share no class.</summary>
    private static WordSense Sense(string part, string[] row) => new((byte)(("nvar".IndexOf(part[0], StringComparison.Ordinal) * 32) + (row[2][0] & 31)), (byte)(row[3][0] - '0'));
}
