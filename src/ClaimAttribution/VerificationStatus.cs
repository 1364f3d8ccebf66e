namespace ClaimAttribution;

/// <summary>What the document itself says of a statement's verification. It is never a judgement of truth.</summary>
/// <remarks>
/// The first that fires wins: retracted, refuted, confirmed, denied, disputed, uncorroborated, opinion, prospective,
/// claimed, endorsed, attributed, asserted.
/// </remarks>
public enum VerificationStatus : byte
{
    /// <summary>The author's own statement, hedged or not, negative ones included.</summary>
    Asserted,
    /// <summary>Attributed neutrally: <em>the coastguard said</em>.</summary>
    Attributed,
    /// <summary>Attributed with a cue that commits the author: <em>admitted, revealed, pointed out, records show</em>.</summary>
    Endorsed,
    /// <summary>Attributed with distance, by hearsay, or in scare quotes: <em>claims to have, reportedly, so-called</em>.</summary>
    Claimed,
    /// <summary>Future, intended, ordered, requested, hypothetical or conditional.</summary>
    Prospective,
    /// <summary>Not decidable by any record: evaluation, praise, blame, what should be.</summary>
    Opinion,
    /// <summary>The document says that it is not verified: <em>no other source has corroborated</em>.</summary>
    Uncorroborated,
    /// <summary>Holders take incompatible positions, or the document calls it contested.</summary>
    Disputed,
    /// <summary>A party says that it is not so, and the author stays neutral.</summary>
    Denied,
    /// <summary>Someone independent of the first holder verifies it.</summary>
    Confirmed,
    /// <summary>The author, a court or a fact-check presents it as false.</summary>
    Refuted,
    /// <summary>The one who made the statement, or its publisher, takes it back.</summary>
    Retracted,
}
