using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>Phrases that make a clause a judgement (<em>a slap in the face</em>) or a plan (<em>is slated for</em>) where no single word does.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TellingPhrases
{
    private readonly PhraseTable<byte> _opinions = new(WordList.Rows("opinion-phrases").Select(static row => (row.Word, Strength(row[1]))));

    private readonly PhraseTable<byte> _prospects = new(WordList.Rows("prospect-phrases").Select(static row => (row.Word, (byte)((Prospect(row[1]) * 4) + Strength(row[2])))));

    private TellingPhrases()
    {
    }

    public static TellingPhrases English { get; } = new();

    /// <summary>The phrase of judgement that begins at a token: its words, 0 for none, and its strength, 1 to 3.</summary>
    public (int Words, byte Strength) Opinion(TaggedText text, int token, int end) => (_opinions.Match(text, token, end, out byte strength), strength);

    /// <summary>The phrase of a plan that begins at a token: its words, 0 for none, and four times its class plus its strength, 1 to 3.</summary>
    public (int Words, byte Class) Prospect(TaggedText text, int token, int end) => (_prospects.Match(text, token, end, out byte kind), kind);

    private static int Prospect(ReadOnlySpan<char> name) => name switch { "Future" => 0, "Plan" => 1, "Request" => 2, "Duty" => 3, _ => 4 };

    private static byte Strength(ReadOnlySpan<char> text) => (byte)(text[0] - '0');
}
