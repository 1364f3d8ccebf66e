namespace ClaimAttribution;

/// <summary>One thing that the text says, in its author's voice or a source's, and how the text presents it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Statement
{
    private readonly float _confidence;

    internal Statement(Attribution? attribution, IReadOnlyList<TextSpan> content, VerificationStatus status, StatementReason reason, StatementFactors factors, IReadOnlyList<Evidence> evidence, float confidence)
    {
        Attribution = attribution;
        Content = content;
        Status = status;
        Reason = reason;
        Polarity = factors.Polarity;
        Modality = factors.Modality;
        Commitment = factors.Commitment;
        Evidence = evidence;
        _confidence = confidence;
    }

    /// <summary>Who says it and how; null for the author's own statement.</summary>
    public Attribution? Attribution { get; }

    /// <summary>What is said; UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Content { get; }

    /// <summary>How the document presents it.</summary>
    public VerificationStatus Status { get; }

    /// <summary>What decided <see cref="Status"/>.</summary>
    public StatementReason Reason { get; }

    /// <summary>The family of <see cref="Status"/>.</summary>
    public VerificationGroup Group => VerificationGroups.Of(Status);

    /// <summary>Whether it says that something is so or is not so.</summary>
    public Polarity Polarity { get; }

    /// <summary>How certain it is by its own words.</summary>
    public Modality Modality { get; }

    /// <summary>The author's commitment to it, from −3 (certainly not) to 3 (certainly so).</summary>
    public double Commitment { get; }

    /// <summary>What else in the document decided the status; empty where the attribution alone did.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>How sure the library is of the status, from 0 to 1.</summary>
    public double Confidence => _confidence;
}
