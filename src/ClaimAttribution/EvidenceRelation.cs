namespace ClaimAttribution;

/// <summary>What one part of a document says about a statement elsewhere in it.</summary>
public enum EvidenceRelation : byte
{
    /// <summary>It verifies the statement.</summary>
    Corroborates,
    /// <summary>It contests the statement and leaves it open.</summary>
    Disputes,
    /// <summary>A party says that it is not so.</summary>
    Denies,
    /// <summary>The author, a court or a fact-check presents it as false.</summary>
    Refutes,
    /// <summary>Its holder or publisher takes it back.</summary>
    Retracts,
    /// <summary>It says that the statement is not verified.</summary>
    SaysUnverified,
}
