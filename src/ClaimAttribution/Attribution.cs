namespace ClaimAttribution;

/// <summary>Who says what: a source, a cue and a content.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Attribution
{
    // Half of a double: seven digits are more than anyone knows.
    private readonly float _confidence;

    internal Attribution(SourceMention? source, Cue cue, IReadOnlyList<TextSpan> content, AttributionKind kind, Attribution? parent, float confidence)
    {
        Source = source;
        Cue = cue;
        Content = content;
        Kind = kind;
        Parent = parent;
        _confidence = confidence;
    }

    /// <summary>Who says it; null where the text names nobody (<em>reportedly</em>).</summary>
    public SourceMention? Source { get; }

    /// <summary>The words that link source and content.</summary>
    public Cue Cue { get; }

    /// <summary>What is said: one span, or several where the attribution interrupts it. UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Content { get; }

    /// <summary>Direct, mixed or indirect.</summary>
    public AttributionKind Kind { get; }

    /// <summary>The attribution whose content holds this one; null for an outermost one.</summary>
    public Attribution? Parent { get; }

    /// <summary>How sure the library is that this is an attribution with these parts, from 0 to 1.</summary>
    public double Confidence => _confidence;
}
