namespace ClaimAttribution.Attributions;

/// <summary>A word or phrase that links a source to a content.</summary>
/// <param name="Lemma">The entry of the lexicon.</param>
/// <param name="Class">What kind of act it names.</param>
/// <param name="Commitment">How far the author stands behind the content, from −3 to 3.</param>
/// <param name="Frames">The contents that a verb takes.</param>
internal sealed record CueEntry(string Lemma, CueClass Class, double Commitment, CueFrames Frames)
{
    /// <summary>No cue.</summary>
    public static CueEntry None { get; } = new("", CueClass.Report, 0, CueFrames.None);

    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}
