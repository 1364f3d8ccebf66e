namespace ClaimAttribution.Statements;

/// <summary>How far the author stands behind a statement, from −3 to 3.</summary>
internal static class Commitment
{
    private const double Hedged = 2;

    /// <summary>The least of what the status or the cue allows and what the statement's own words allow.</summary>
    public static double Of(StatementDraft statement)
    {
        double commitment = statement.Status switch
        {
            VerificationStatus.Retracted or VerificationStatus.Refuted => -3,
            VerificationStatus.Confirmed => 3,
            VerificationStatus.Denied or VerificationStatus.Disputed => -1,
            VerificationStatus.Uncorroborated => 0,
            _ => statement.Attribution?.Entry.Commitment ?? 3,
        };
        return commitment > 0 ? Math.Min(commitment, Math.Min(Ceiling(statement.Reading.Modality), Certainty(statement))) : commitment;
    }

    /// <summary>How certain the statement's main predicate is by its own words; less where they hedge.</summary>
    /// <remarks>A linear score takes <em>not</em> for doubt, so of a negative statement only hedges count.</remarks>
    private static double Certainty(StatementDraft statement)
    {
        if (statement.Presentation is not { } words) return 3;
        double certainty = statement.Reading.Polarity == Polarity.Negative ? 3 : Math.Max(0, words.Certain);
        return words.Hedged ? Math.Min(certainty, Hedged) : certainty;
    }

    /// <summary>No more than the statement's own words allow: <em>may have</em>.</summary>
    private static double Ceiling(Modality modality) => modality switch
    {
        Modality.Certain => 3,
        Modality.Probable => 2,
        Modality.Possible or Modality.Future => 1,
        _ => 0,
    };
}
