using ClaimAttribution.Tagging;

namespace ClaimAttribution.Parsing;

/// <summary>One sentence on its way through the parser, and what that is written on.</summary>
/// <remarks>Used again from sentence to sentence; not thread-safe.</remarks>
internal sealed class ParserLane
{
    public ParserState State { get; } = new();

    public ParserFeatures Features { get; } = new();

    /// <summary>The rows of the features of the state at hand.</summary>
    public int[] Rows { get; } = new int[ParserFeatures.Count];

    /// <summary>Whether <see cref="Rows"/> wait to be summed.</summary>
    public bool Waits { get; set; }

    /// <summary>Turns to a sentence.</summary>
    public void Begin(ReadOnlySpan<WordOutline> words, ReadOnlySpan<TokenTag> tags)
    {
        Features.Read(words, tags);
        State.Begin(words.Length);
    }
}
