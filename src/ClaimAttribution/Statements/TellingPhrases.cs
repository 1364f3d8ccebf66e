using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>Phrases that make a clause a judgement (<em>a slap in the face</em>) or a plan (<em>is slated for</em>) where no single word does.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TellingPhrases
{
    private static readonly string[] Prospects = ["Future", "Plan", "Request", "Duty", "Condition"];

    private readonly PhraseTable<byte> _opinions = new(WordList.Rows("opinion-phrases").Select(static row => (row[0], Strength(row[1]))));

    private readonly PhraseTable<byte> _prospects = new(WordList.Rows("prospect-phrases").Select(static row => (row[0], (byte)((Array.IndexOf(Prospects, row[1]) * 4) + Strength(row[2])))));

    private TellingPhrases()
    {
    }

    public static TellingPhrases English { get; } = new();

    /// <summary>The phrase of judgement that begins at a token: its words, 0 for none, and its strength, 1 to 3.</summary>
    public (int Words, byte Strength) Opinion(TaggedText text, int token, int end) => (_opinions.Match(text, token, end, out byte strength), strength);

    /// <summary>The phrase of a plan that begins at a token: its words, 0 for none, and four times its class plus its strength, 1 to 3.</summary>
    public (int Words, byte Class) Prospect(TaggedText text, int token, int end) => (_prospects.Match(text, token, end, out byte kind), kind);

    private static byte Strength(string text) => (byte)(text[0] - '0');
}
