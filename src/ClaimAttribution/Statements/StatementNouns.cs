using ClaimAttribution.Attributions;

namespace ClaimAttribution.Statements;

/// <summary>Which statements a noun can name: <em>the claims</em> what was claimed, <em>the rumours</em> what was rumoured.</summary>
internal static class StatementNouns
{
    public static bool Names(CueEntry noun, CueEntry cue) => noun.Class switch
    {
        CueClass.Distance => cue.Class is CueClass.Distance or CueClass.Accuse && (cue.Frames != CueFrames.None || cue.Lemma == noun.Lemma),
        CueClass.Accuse => cue.Class is CueClass.Accuse or CueClass.Distance or CueClass.Hearsay,
        CueClass.Hearsay => cue.Class is CueClass.Hearsay,
        CueClass.Report => cue.Lemma == noun.Lemma || (noun.Lemma is "report" or "news" && cue.Class is CueClass.Hearsay),
        _ => cue.Class == noun.Class,
    };
}
