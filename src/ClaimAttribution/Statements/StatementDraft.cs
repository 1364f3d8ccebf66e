using ClaimAttribution.Attributions;
using ClaimAttribution.Factuality;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>A statement in tokens, and what is known of it so far.</summary>
internal sealed class StatementDraft
{
    /// <summary>Null for the author's own.</summary>
    public AttributionDraft? Attribution { get; private set; }

    public List<TokenRange> Content { get; } = [];

    public ContentReading Reading { get; set; }

    /// <summary>Its main predicate by the trees; −1 where they show none.</summary>
    public int Predicate { get; set; } = -1;

    /// <summary>How its own words present that; null where there is none, or no model.</summary>
    public Presentation? Presentation { get; set; }

    /// <summary>What the document says about it elsewhere.</summary>
    public List<EvidenceLink> Evidence { get; } = [];

    public VerificationStatus Status { get; set; }

    public StatementReason Reason { get; set; }

    public double Commitment { get; set; }

    public double Confidence { get; set; } = 1;

    /// <summary>Turns to a statement of which nothing but the attribution is known yet.</summary>
    public StatementDraft Begin(AttributionDraft? attribution)
    {
        (Attribution, Reading, Predicate, Presentation, Status, Reason, Commitment, Confidence) = (attribution, default, -1, null, default, default, 0, 1);
        Content.Clear();
        Evidence.Clear();
        return this;
    }

    /// <summary>Compares two by their places in the text; an outer one goes before those in it.</summary>
    public static int InOrder(StatementDraft first, StatementDraft second)
    {
        int byStart = first.Content[0].Start.CompareTo(second.Content[0].Start);
        return byStart != 0 ? byStart : second.Content[^1].End.CompareTo(first.Content[^1].End);
    }
}
