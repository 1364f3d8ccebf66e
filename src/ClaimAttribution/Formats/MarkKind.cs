namespace ClaimAttribution.Formats;

/// <summary>What a stretch of a marked text is.</summary>
internal enum MarkKind
{
    Statement,
    Source,
    Cue,
    Evidence,
}
