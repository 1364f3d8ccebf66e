namespace ClaimAttribution;

/// <summary>What an analyzer is made with. Immutable; change a copy by <c>with</c>.</summary>
public sealed record ClaimAnalyzerOptions
{
    /// <summary>The longest text that is analysed, in UTF-16 code units. Default: 64 million.</summary>
    public int MaxTextLength { get; init; } = 64_000_000;

    /// <summary>
    /// How sure an attribution or a statement must be, from 0 to 1; 0, the default, leaves nothing out. A statement is never surer
    /// than its attribution, so with an attribution go its statements. One nested in it stays where it is sure enough itself; its
    /// parent is then the nearest that stays. Sources stay.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MinConfidence
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MinConfidence), value, "A number from 0 to 1 is expected.");
    }

    /// <summary>The trained weights.</summary>
    public ClaimModel Model { get; init; } = ClaimModel.English;

    /// <summary>Another tagger in place of the model's own; null for that one.</summary>
    public ITagger? Tagger { get; init; }

    /// <summary>How many texts <see cref="ClaimAnalyzer.AnalyzeAsync{T}"/> works on at once. Default: one a processor.</summary>
    public int DegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
