namespace ClaimAttribution.Attributions;

/// <summary>What follows a cue verb as its content.</summary>
/// <param name="Frame">Its shape; <see cref="CueFrames.None"/> where nothing follows.</param>
/// <param name="Start">Its first phrase.</param>
/// <param name="After">The phrase after its last.</param>
internal readonly record struct Complement(CueFrames Frame, int Start, int After)
{
    public static readonly Complement None;

    public bool IsNone => Frame == CueFrames.None;
}
