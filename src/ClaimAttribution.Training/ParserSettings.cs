namespace ClaimAttribution.Training;

/// <summary>How the parser is trained.</summary>
internal sealed record ParserSettings
{
    public int RowBits { get; init; } = 16;

    public int Hidden { get; init; } = 64;

    public int Rounds { get; init; } = 24;

    /// <summary>The first rounds learn from silver trees too.</summary>
    public int SilverRounds { get; init; } = 8;

    public int AveragedRounds { get; init; } = 8;

    public int LeastCount { get; init; } = 2;

    public float Rate { get; init; } = 0.05f;

    public float HiddenDropout { get; init; } = 0.15f;

    public float FeatureDropout { get; init; } = 0.15f;

    /// <summary>How often the parser follows its own choice, right or wrong, once it has seen every sentence.</summary>
    public float Exploration { get; init; } = 0.9f;

    public int Seed { get; init; } = TaggerSettings.DefaultSeed;
}
