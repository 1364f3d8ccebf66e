namespace ClaimAttribution;

/// <summary>How certain, and in which world, a statement holds by its own words.</summary>
public enum Modality : byte
{
    /// <summary>Present or past, unhedged.</summary>
    Certain,
    /// <summary>Hedged, but likely: <em>probably, appears to, must have</em>.</summary>
    Probable,
    /// <summary>Possible: <em>may, might, could, perhaps</em>.</summary>
    Possible,
    /// <summary>Future, planned, intended or ordered: <em>will, plans to</em>.</summary>
    Future,
    /// <summary>Under a condition: <em>if, unless, would</em>.</summary>
    Conditional,
    /// <summary>What ought to be: <em>should, must</em>.</summary>
    Deontic,
    /// <summary>A question.</summary>
    Interrogative,
}
