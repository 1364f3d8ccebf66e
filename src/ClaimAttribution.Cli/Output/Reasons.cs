namespace ClaimAttribution.Cli;

/// <summary>Reasons and relations in words.</summary>
internal static class Reasons
{
    public static string Name(StatementReason reason) => reason switch
    {
        StatementReason.AuthorVoice => "the author's voice",
        StatementReason.Cue => "its cue",
        StatementReason.CueAdverb => "the adverb of its cue",
        StatementReason.NoSource => "the want of a source",
        StatementReason.Deontic => "should or must",
        StatementReason.Evaluation => "praise or blame",
        StatementReason.Future => "its future",
        StatementReason.Possibility => "may or might",
        StatementReason.Condition => "its condition",
        StatementReason.Question => "its question",
        StatementReason.Evidence => "evidence",
        _ => "its wording",
    };

    public static string Name(EvidenceRelation relation) => relation == EvidenceRelation.SaysUnverified ? "says unverified" : relation.ToString().ToLowerInvariant();
}
