namespace ClaimAttribution;

/// <summary>What an analyzer is made with. Immutable; change a copy by <c>with</c>.</summary>
public sealed record ClaimAnalyzerOptions
{
    /// <summary>The longest text that is analysed, in UTF-16 code units. Default: 64 million.</summary>
    public int MaxTextLength { get; init; } = 64_000_000;
}
