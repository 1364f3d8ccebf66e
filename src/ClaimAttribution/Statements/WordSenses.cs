using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>The senses of ten thousand common words: what tells judgement, plan and fact apart where no single word was learned.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WordSenses
{
    private static readonly string[] Parts = ["noun", "verb", "adjective", "adverb"];

    private readonly LemmaTable<WordSense> _senses = new([.. WordList.Rows("word-senses")], Sense);

    private WordSenses()
    {
    }

    public static WordSenses English { get; } = new();

    /// <summary>The sense of a word by its lemma and part of speech.</summary>
    public WordSense Of(TaggedText text, int token) => _senses.Get(text.Tags[token].Universal, text.Lemma(token));

    /// <summary>Two parts of speech share no class.</summary>
    private static WordSense Sense(string[] row) => new((byte)((Array.IndexOf(Parts, row[1]) * 32) + (row[2][0] & 31)), (byte)(row[3][0] - '0'));
}
