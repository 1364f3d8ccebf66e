namespace ClaimAttribution.Training;

/// <summary>How the chains of attributions are trained.</summary>
internal sealed record ChainSettings
{
    public int RowBits { get; init; } = 16;

    public int Hidden { get; init; } = 64;

    public int Rounds { get; init; } = 12;

    public int AveragedRounds { get; init; } = 4;

    public int LeastCount { get; init; } = 3;

    public float Rate { get; init; } = 0.03f;

    public float HiddenDropout { get; init; } = 0.2f;

    public float FeatureDropout { get; init; } = 0.4f;

    public int Seed { get; init; } = 20160;
}
