namespace ClaimAttribution.Statements;

/// <summary>How far the author stands behind a statement, from −3 to 3.</summary>
internal static class Commitment
{
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
        return commitment > 0 ? Math.Min(commitment, Ceiling(statement.Reading.Modality)) : commitment;
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
