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

    public TextSpan Sentence { get; private set; }

    /// <summary>Turns to a sentence of a text.</summary>
    /// <param name="sentence">Its range of tokens.</param>
    /// <param name="words">The outlines of the words of the text.</param>
    /// <param name="tags">Their tags.</param>
    public void Begin(TextSpan sentence, ReadOnlySpan<WordOutline> words, ReadOnlySpan<TokenTag> tags)
    {
        Sentence = sentence;
        Features.Read(words[sentence.Start..sentence.End], tags[sentence.Start..sentence.End]);
        State.Begin(sentence.Length);
    }
}
