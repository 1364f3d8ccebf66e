namespace ClaimAttribution;

/// <summary>What was found in one text.</summary>
/// <remarks>Immutable and thread-safe. All spans are half-open ranges of UTF-16 code units of <see cref="Text"/>.</remarks>
public sealed class Analysis
{
    internal Analysis(string text, IReadOnlyList<Token> tokens, IReadOnlyList<TextSpan> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The text that was analysed.</summary>
    public string Text { get; }

    /// <summary>The words and marks, in order, not overlapping.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The sentences, in order, not overlapping; together they hold every token.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The words of a span.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string this[TextSpan span] => Text[span.Start..span.End];
}
