namespace ClaimAttribution.ML;

/// <summary>A text with its statements, each with the status that a person gave it: what <see cref="StatusTrainer"/> learns from.</summary>
/// <param name="Id">What names the article.</param>
/// <param name="Text">Its text.</param>
/// <param name="Statements">Its statements.</param>
public sealed record LabelledArticle(string Id, string Text, IReadOnlyList<LabelledStatement> Statements);
