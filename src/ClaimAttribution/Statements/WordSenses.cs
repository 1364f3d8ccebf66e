using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>The senses of ten thousand common words: what tells judgement, plan and fact apart where no single word was learned.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WordSenses
{
    private readonly LemmaTable<WordSense> _senses = new(WordList.Rows("word-senses"), Sense);

    private WordSenses()
    {
    }

    public static WordSenses English { get; } = new();

    /// <summary>The sense of a word by its lemma and part of speech.</summary>
    public WordSense Of(TaggedText text, int token) => _senses.Get(text.Tags[token].Universal, text.Lemma(token));

    /// <summary>Two parts of speech share no class.</summary>
    private static WordSense Sense(LexiconRow row)
    {
        int part = row[1] switch { "noun" => 0, "verb" => 1, "adjective" => 2, _ => 3 };
        return new WordSense((byte)((part * 32) + (row[2][0] & 31)), (byte)(row[3][0] - '0'));
    }
}
