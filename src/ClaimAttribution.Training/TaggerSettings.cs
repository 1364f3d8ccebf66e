namespace ClaimAttribution.Training;

/// <summary>How the tagger is trained.</summary>
internal sealed record TaggerSettings
{
    public const int DefaultSeed = 20150;

    public int RowBits { get; init; } = 16;

    public int Hidden { get; init; } = 64;

    public int Rounds { get; init; } = 14;

    public int SilverRounds { get; init; } = 2;

    public int AveragedRounds { get; init; } = 4;

    public int LeastCount { get; init; } = 2;

    public float Rate { get; init; } = 0.05f;

    public float HiddenDropout { get; init; } = 0.35f;

    public float FeatureDropout { get; init; } = 0.2f;

    public int Seed { get; init; } = DefaultSeed;
}
