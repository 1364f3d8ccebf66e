namespace ClaimAttribution.Training;

/// <summary>How the tagger is trained.</summary>
internal sealed record TaggerSettings
{
    public const int DefaultSeed = 20150;

    public int RowBits { get; init; } = 16;

    public int Hidden { get; init; } = 64;

    public int Rounds { get; init; } = 16;

    /// <summary>The first rounds learn from news with another tagger's tags too.</summary>
    public int SilverRounds { get; init; } = 3;

    /// <summary>Which sentences of the news count for who owns rows: every fourth, so that they do not outnumber the treebanks.</summary>
    public int SilverStep { get; init; } = 4;

    public int AveragedRounds { get; init; } = 6;

    public int LeastCount { get; init; } = 2;

    /// <summary>A word has one tag only where it was seen so often…</summary>
    public int CertainCount { get; init; } = 20;

    /// <summary>… and this part of the times or more with it.</summary>
    public double CertainShare { get; init; } = 0.99;

    public float Rate { get; init; } = 0.04f;

    public float HiddenDropout { get; init; } = 0.3f;

    public float FeatureDropout { get; init; } = 0.2f;

    public int Seed { get; init; } = DefaultSeed;
}
