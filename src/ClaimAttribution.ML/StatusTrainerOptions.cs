namespace ClaimAttribution.ML;

/// <summary>How <see cref="StatusTrainer"/> learns.</summary>
public sealed record StatusTrainerOptions
{
    /// <summary>The weight of the sum of absolute weights: more leaves fewer features.</summary>
    public float L1 { get; init; }

    /// <summary>The weight of the sum of squared weights: more gives smaller ones.</summary>
    public float L2 { get; init; } = 1000;

    /// <summary>Whether to learn from the statements at their labelled spans.</summary>
    public bool LabelledSpans { get; init; } = true;

    /// <summary>Whether to learn from the statements as the library finds them, which is how the model will meet them.</summary>
    public bool FoundSpans { get; init; } = true;

    /// <summary>How often the weights are bettered at most.</summary>
    public int Iterations { get; init; } = 200;
}
