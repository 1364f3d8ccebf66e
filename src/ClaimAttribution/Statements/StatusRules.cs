using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>The twelve statuses in their order: the first rule that fires decides.</summary>
internal sealed class StatusRules(TaggedText text)
{
    private static readonly WordList FalseAdverbs = WordList.Load("false-adverbs");
    private static readonly WordList Greetings = WordList.Load("greeting-words");
    private static readonly WordList OpinionCues = WordList.Load("opinion-cues");

    public (VerificationStatus Status, double Confidence) Decide(StatementDraft statement)
    {
        VerificationStatus? cue = statement.Attribution is null ? null : OfCue(statement.Attribution);
        if (Says(statement, EvidenceRelation.Retracts) || cue == VerificationStatus.Retracted) return (VerificationStatus.Retracted, 0.7);
        if (Says(statement, EvidenceRelation.Refutes, byAuthor: true) || cue == VerificationStatus.Refuted) return (VerificationStatus.Refuted, 0.7);
        if (cue is not null) return (cue.Value, 0.8);
        bool confirmed = Says(statement, EvidenceRelation.Corroborates);
        bool denied = Says(statement, EvidenceRelation.Denies) || Says(statement, EvidenceRelation.Refutes);
        if (confirmed && denied) return (VerificationStatus.Disputed, 0.6);
        if (confirmed) return (VerificationStatus.Confirmed, 0.6);
        if (denied) return (VerificationStatus.Denied, 0.6);
        if (Says(statement, EvidenceRelation.Disputes)) return (VerificationStatus.Disputed, 0.6);
        if (Says(statement, EvidenceRelation.SaysUnverified) && !IsOpinion(statement)) return (VerificationStatus.Uncorroborated, 0.7);
        return (Unchallenged(statement), 0.75);
    }

    /// <summary>The status that a cue gives by itself, for rules 1 to 6; null for the rest.</summary>
    private VerificationStatus? OfCue(AttributionDraft attribution)
    {
        if (HasFalseAdverb(attribution)) return VerificationStatus.Refuted;
        return attribution.Entry.Class switch
        {
            CueClass.Retract => VerificationStatus.Retracted,
            CueClass.Refute when !attribution.Negated => VerificationStatus.Refuted,
            CueClass.Pretend => VerificationStatus.Refuted,
            CueClass.Confirm => attribution.Negated ? VerificationStatus.Uncorroborated : VerificationStatus.Confirmed,
            CueClass.Deny when !attribution.Negated => VerificationStatus.Denied,
            CueClass.Contest when !attribution.Negated => VerificationStatus.Disputed,
            _ => null,
        };
    }

    private bool HasFalseAdverb(AttributionDraft attribution)
    {
        for (int i = Math.Max(0, attribution.Cue.Start - 1); i < Math.Min(text.Count, attribution.Cue.End + 1); i++) if (FalseAdverbs.Contains(text.Word(i))) return true;
        return false;
    }

    private static bool Says(StatementDraft statement, EvidenceRelation relation, bool byAuthor = false)
    {
        foreach (EvidenceLink link in statement.Evidence)
        {
            if (link.Relation == relation && (!byAuthor || link.By is null) && (relation == EvidenceRelation.Retracts || link.By is null || link.By != statement.Attribution?.Holder)) return true;
        }
        return false;
    }

    private VerificationStatus Unchallenged(StatementDraft statement)
    {
        if (IsOpinion(statement)) return VerificationStatus.Opinion;
        if (IsProspective(statement)) return VerificationStatus.Prospective;
        return statement.Attribution is { } attribution ? OfHolder(attribution) : VerificationStatus.Asserted;
    }

    private bool IsOpinion(StatementDraft statement) =>
        Greetings.Contains(text.Word(statement.Content[0].Start)) || statement.Reading.Modality == Modality.Deontic || statement.Reading.Evaluates || (statement.Attribution is { } attribution && OpinionCues.Contains(attribution.Entry.Lemma) && !statement.Reading.Finite);

    private static bool IsProspective(StatementDraft statement)
    {
        if (statement.Reading.Modality is Modality.Future or Modality.Interrogative or Modality.Conditional) return true;
        if (statement.Reading.Modality == Modality.Possible && statement.Reading.Open) return true;
        return statement.Attribution?.Entry.Class is CueClass.Direct or CueClass.Commit or CueClass.Predict or CueClass.Ask;
    }

    private static VerificationStatus OfHolder(AttributionDraft attribution)
    {
        switch (attribution.Entry.Class)
        {
            case CueClass.Distance or CueClass.Hearsay or CueClass.Accuse:
                return VerificationStatus.Claimed;
            case CueClass.Know:
                return VerificationStatus.Endorsed;
            case CueClass.Endorse or CueClass.Show:
                return attribution.Negated ? VerificationStatus.Attributed : VerificationStatus.Endorsed;
            case CueClass.Report or CueClass.Believe or CueClass.Suggest when attribution.Source.IsEmpty:
                return VerificationStatus.Claimed;
            default:
                return VerificationStatus.Attributed;
        }
    }
}
