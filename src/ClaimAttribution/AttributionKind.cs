namespace ClaimAttribution;

/// <summary>How the words of the source are given.</summary>
public enum AttributionKind : byte
{
    /// <summary>No word of the content is quoted.</summary>
    Indirect,
    /// <summary>Some words of the content are quoted.</summary>
    Mixed,
    /// <summary>Every word of the content is quoted.</summary>
    Direct,
}
