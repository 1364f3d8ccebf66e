namespace ClaimAttribution.Tagging;

/// <summary>The outlines of the words of one text, in order. Reused from text to text; not thread-safe.</summary>
internal sealed class OutlineBuffer
{
    private WordOutline[] _outlines = new WordOutline[1024];

    /// <summary>Reads the words; what it returns is good until the next text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens, or some of them.</param>
    public ReadOnlySpan<WordOutline> Read(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens)
    {
        if (_outlines.Length < tokens.Length) _outlines = new WordOutline[tokens.Length * 2];
        for (int i = 0; i < tokens.Length; i++) _outlines[i] = WordOutline.Of(text[tokens[i].Start..tokens[i].End]);
        return _outlines.AsSpan(0, tokens.Length);
    }
}
