namespace ClaimAttribution;

/// <summary>What an analyzer is made with. Immutable; change a copy by <c>with</c>.</summary>
public sealed record ClaimAnalyzerOptions
{
    /// <summary>The longest text that is analysed, in UTF-16 code units. Default: 64 million.</summary>
    public int MaxTextLength { get; init; } = 64_000_000;

    /// <summary>The trained weights.</summary>
    public ClaimModel Model { get; init; } = ClaimModel.English;

    /// <summary>Another tagger in place of the model's own; null for that one.</summary>
    public ITagger? Tagger { get; init; }

    /// <summary>How many texts <see cref="ClaimAnalyzer.AnalyzeAsync{T}"/> works on at once. Default: one a processor.</summary>
    public int DegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
