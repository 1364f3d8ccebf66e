namespace ClaimAttribution.Attributions;

/// <summary>What a word is to an attribution.</summary>
internal enum Role : byte
{
    None,
    Source,
    Cue,
    Content,
}
