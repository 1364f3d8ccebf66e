namespace ClaimAttribution.Training;

/// <summary>How linear factors are trained.</summary>
internal sealed record FactorSettings
{
    /// <summary>For predicates: an example of the small corpus counts three times.</summary>
    public static FactorSettings Predicates { get; } = new() { Weights = [1, 3] };

    /// <summary>Yes or no, not a value.</summary>
    public bool Logistic { get; init; }

    /// <summary>How much an example of each score counts.</summary>
    public required float[] Weights { get; init; }

    public int Rounds { get; init; } = 20;

    public float Rate { get; init; } = 0.02f;

    /// <summary>The part of features that is left out of a step at random.</summary>
    public float Dropout { get; init; } = 0.5f;

    public int LeastCount { get; init; } = 5;

    public int Seed { get; init; } = 20170;
}
