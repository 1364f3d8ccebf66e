namespace ClaimAttribution.ML;

/// <summary>How far a training is.</summary>
/// <param name="Articles">The articles that were read.</param>
/// <param name="Statements">The statements in them.</param>
/// <param name="Trained">Whether the model is written.</param>
public readonly record struct StatusTrainingProgress(int Articles, int Statements, bool Trained);
