namespace ClaimAttribution;

/// <summary>The family of each <see cref="VerificationStatus"/>.</summary>
public static class VerificationGroups
{
    /// <summary>The family of <paramref name="status"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public static VerificationGroup Of(VerificationStatus status) => status switch
    {
        VerificationStatus.Asserted or VerificationStatus.Endorsed or VerificationStatus.Confirmed => VerificationGroup.Accepted,
        VerificationStatus.Attributed => VerificationGroup.Reported,
        VerificationStatus.Claimed or VerificationStatus.Uncorroborated => VerificationGroup.Unverified,
        VerificationStatus.Disputed or VerificationStatus.Denied or VerificationStatus.Refuted or VerificationStatus.Retracted => VerificationGroup.Contested,
        VerificationStatus.Opinion or VerificationStatus.Prospective => VerificationGroup.NotCheckable,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a verification status."),
    };
}
