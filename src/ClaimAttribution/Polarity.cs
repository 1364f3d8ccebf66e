namespace ClaimAttribution;

/// <summary>Whether a statement says that something is so or that it is not.</summary>
public enum Polarity : byte
{
    /// <summary>It says that something is so.</summary>
    Positive,
    /// <summary>It says that something is not so: <em>No one was hurt</em>.</summary>
    Negative,
}
