namespace ClaimAttribution;

/// <summary>Words elsewhere in the document that decide how it presents a statement.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Evidence
{
    internal Evidence(TextSpan span, EvidenceRelation relation, Source? source)
    {
        Span = span;
        Relation = relation;
        Source = source;
    }

    /// <summary>The words; UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>What they say of the statement.</summary>
    public EvidenceRelation Relation { get; }

    /// <summary>Who says so; null for the author.</summary>
    public Source? Source { get; }
}
