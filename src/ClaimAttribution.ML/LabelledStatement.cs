namespace ClaimAttribution.ML;

/// <summary>A statement with the status that a person gave it. Spans are UTF-16 code units of the text.</summary>
/// <param name="Source">The words for who says it; empty for the author and where nobody is named.</param>
/// <param name="Cue">The words that link source and content; empty for the author.</param>
/// <param name="Content">What is said.</param>
/// <param name="Status">How the text presents it.</param>
public sealed record LabelledStatement(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, VerificationStatus Status)
{
    /// <summary>Whether it is the author's own.</summary>
    public bool IsAuthors { get; init; }
}
