namespace ClaimAttribution.ML;

/// <summary>What <see cref="ClaimAttributionCatalog.AttributeClaims"/> reads of a row.</summary>
public sealed class ClaimText
{
    /// <summary>The text; null counts as empty.</summary>
    public string? Text { get; set; }
}
