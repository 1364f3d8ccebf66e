namespace ClaimAttribution.Tagging;

/// <summary>One sentence on its way through the tagger.</summary>
/// <remarks>Used again from sentence to sentence; not thread-safe.</remarks>
internal sealed class TaggerLane
{
    private uint _last, _before;

    public TagFeatures Features { get; } = new();

    /// <summary>The rows of the features of the word at hand.</summary>
    public int[] Rows { get; } = new int[TagFeatures.Count];

    /// <summary>Whether <see cref="Rows"/> wait to be summed.</summary>
    public bool Waits { get; set; }

    public TextSpan Sentence { get; private set; }

    /// <summary>The place of the word at hand in the sentence.</summary>
    public int Word { get; private set; }

    /// <summary>Turns to a sentence of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Its range of tokens.</param>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="outlines">Their outlines.</param>
    public void Begin(ReadOnlySpan<char> text, TextSpan sentence, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordOutline> outlines)
    {
        (Sentence, Word, _last, _before) = (sentence, 0, 0, 0);
        Features.Read(text, tokens[sentence.Start..sentence.End], outlines[sentence.Start..sentence.End]);
    }

    /// <summary>Notes the tag of the word at hand and goes on to the next.</summary>
    public void Take(int tag) => (Word, _last, _before) = (Word + 1, (uint)tag + 1, _last);

    /// <summary>The features of the word at hand.</summary>
    public void Hash(Span<uint> features) => Features.Hash(Word, _last, _before, features);
}
