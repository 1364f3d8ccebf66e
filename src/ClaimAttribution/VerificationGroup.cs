namespace ClaimAttribution;

/// <summary>The five families of <see cref="VerificationStatus"/>.</summary>
public enum VerificationGroup : byte
{
    /// <summary>Asserted, endorsed or confirmed.</summary>
    Accepted,
    /// <summary>Attributed neutrally.</summary>
    Reported,
    /// <summary>Claimed or uncorroborated.</summary>
    Unverified,
    /// <summary>Disputed, denied, refuted or retracted.</summary>
    Contested,
    /// <summary>Opinion or prospective: no record can decide it now.</summary>
    NotCheckable,
}
