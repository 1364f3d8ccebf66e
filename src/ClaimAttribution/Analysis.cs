namespace ClaimAttribution;

/// <summary>What was found in one text.</summary>
/// <remarks>Immutable and thread-safe. All spans are half-open ranges of UTF-16 code units of <see cref="Text"/>.</remarks>
public sealed class Analysis
{
    private const string FragmentSeparator = " … ";

    internal Analysis(
        string text, string modelVersion, IReadOnlyList<Token> tokens, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Source> sources,
        IReadOnlyList<Attribution> attributions, IReadOnlyList<Statement> statements)
    {
        Text = text;
        ModelVersion = modelVersion;
        Tokens = tokens;
        Sentences = sentences;
        Sources = sources;
        Attributions = attributions;
        Statements = statements;
    }

    /// <summary>The text that was analysed.</summary>
    public string Text { get; }

    /// <summary>The <see cref="ClaimModel.Version"/> of the weights that made the analysis.</summary>
    public string ModelVersion { get; }

    /// <summary>The words and marks, in order, not overlapping.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The sentences, in order, not overlapping; together they hold every token.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The holders of attributed statements, in order of their first mention.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Who says what, in order of the first word of source, cue or content.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>The statements, attributed and the author's own, in order of their content.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The words of a span.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string this[TextSpan span] => Text[span.Start..span.End];

    /// <summary>The words of several spans, joined by “ … ”.</summary>
    /// <param name="spans">Spans of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="spans"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie inside the text.</exception>
    public string this[IReadOnlyList<TextSpan> spans]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(spans);
            return spans.Count == 1 ? this[spans[0]] : string.Join(FragmentSeparator, spans.Select(span => this[span]));
        }
    }
}
