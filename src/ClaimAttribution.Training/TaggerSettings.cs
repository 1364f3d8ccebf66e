namespace ClaimAttribution.Training;

/// <summary>How the tagger is trained.</summary>
internal sealed record TaggerSettings
{
    public const int DefaultSeed = 20150;

    public int RowBits { get; init; } = 16;

    public int Hidden { get; init; } = 64;

    public int Rounds { get; init; } = 16;

    public int SilverRounds { get; init; } = 2;

    public int AveragedRounds { get; init; } = 6;

    public int LeastCount { get; init; } = 2;

    public float Rate { get; init; } = 0.04f;

    public float HiddenDropout { get; init; } = 0.3f;

    public float FeatureDropout { get; init; } = 0.2f;

    public int Seed { get; init; } = DefaultSeed;
}
