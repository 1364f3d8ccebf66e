using ClaimAttribution.Attributions;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>A statement in tokens, and what is known of it so far.</summary>
internal sealed class StatementDraft(AttributionDraft? attribution, List<TokenRange> content)
{
    /// <summary>Null for the author's own.</summary>
    public AttributionDraft? Attribution { get; } = attribution;

    public List<TokenRange> Content { get; } = content;

    public ContentReading Reading { get; set; }

    /// <summary>How far its own words present it as so, from 0, not at all or the opposite, to 3.</summary>
    public double Certainty { get; set; } = 3;

    /// <summary>What the document says about it elsewhere.</summary>
    public List<EvidenceLink> Evidence { get; } = [];

    public VerificationStatus Status { get; set; }

    public StatementReason Reason { get; set; }

    public double Commitment { get; set; }

    public double Confidence { get; set; } = 1;
}
