using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>The twelve statuses in the order of the guideline, and what speaks for each: the first with a reason is the rules' answer.</summary>
internal sealed class StatusRules(TaggedText text)
{
    /// <summary>The statuses from the top.</summary>
    public static ReadOnlySpan<VerificationStatus> Order => [
        VerificationStatus.Retracted, VerificationStatus.Refuted, VerificationStatus.Confirmed, VerificationStatus.Denied,
        VerificationStatus.Disputed, VerificationStatus.Uncorroborated, VerificationStatus.Opinion, VerificationStatus.Prospective,
        VerificationStatus.Claimed, VerificationStatus.Endorsed, VerificationStatus.Attributed, VerificationStatus.Asserted,
    ];

    private const int MaxAccused = 16;

    private static readonly WordList FalseAdverbs = WordList.Load("false-adverbs");
    private static readonly WordList Greetings = WordList.Load("greeting-words");
    private static readonly WordList OpinionCues = WordList.Load("opinion-cues");

    /// <summary>The first status that has a reason.</summary>
    public (VerificationStatus Status, StatementReason Reason) Decide(StatementDraft statement)
    {
        foreach (VerificationStatus status in Order)
        {
            if (Reason(statement, status) is { } reason) return (status, reason);
        }
        return (VerificationStatus.Asserted, StatementReason.AuthorVoice);
    }

    /// <summary>What speaks for a status, leaving aside those above it; null where nothing does.</summary>
    public StatementReason? Reason(StatementDraft statement, VerificationStatus status) => status switch
    {
        VerificationStatus.Retracted => Cue(statement, status) ?? Evidence(Says(statement, EvidenceRelation.Retracts)),
        VerificationStatus.Refuted => FalseAdverb(statement) ?? Cue(statement, status) ?? Evidence(Says(statement, EvidenceRelation.Refutes, byAuthor: true)),
        VerificationStatus.Confirmed => Cue(statement, status) ?? Evidence(!IsSettledByCue(statement) && IsConfirmed(statement) && !IsDenied(statement)),
        VerificationStatus.Denied => Cue(statement, status) ?? Evidence(!IsSettledByCue(statement) && IsDenied(statement) && !IsConfirmed(statement)),
        VerificationStatus.Disputed => Cue(statement, status) ?? Evidence(!IsSettledByCue(statement) && (Says(statement, EvidenceRelation.Disputes) || (IsDenied(statement) && IsConfirmed(statement)))),
        VerificationStatus.Uncorroborated => Cue(statement, status) ?? Evidence(!IsSettledByCue(statement) && Says(statement, EvidenceRelation.SaysUnverified) && Opinion(statement) is null),
        VerificationStatus.Opinion => Opinion(statement),
        VerificationStatus.Prospective => Prospective(statement),
        VerificationStatus.Claimed => Cue(statement, status) ?? (statement.Attribution is { } attribution && IsRumour(attribution) ? StatementReason.NoSource : null),
        VerificationStatus.Endorsed or VerificationStatus.Attributed => Cue(statement, status),
        _ => statement.Attribution is null ? StatementReason.AuthorVoice : null,
    };

    /// <summary>The cue of rules 3 to 6 is nearer to its content than any evidence: <em>has denied the charge</em>.</summary>
    private static bool IsSettledByCue(StatementDraft statement) =>
        statement.Attribution is { } attribution && OfCue(attribution) is VerificationStatus.Confirmed or VerificationStatus.Denied or VerificationStatus.Disputed or VerificationStatus.Uncorroborated;

    /// <summary>Whether the guideline leaves nothing to weigh, so that the rules' answer stands.</summary>
    public bool IsCategorical(StatementDraft statement) => statement.Status switch
    {
        // The paper retracted its report.
        VerificationStatus.Retracted => statement.Reason == StatementReason.Cue || IsPointedAt(statement, EvidenceRelation.Retracts),
        // falsely claimed; the long-debunked theory that …
        VerificationStatus.Refuted => statement.Attribution?.Entry.Class == CueClass.Pretend || statement.Reason == StatementReason.CueAdverb || IsPointedAt(statement, EvidenceRelation.Refutes),
        VerificationStatus.Confirmed => IsPointedAt(statement, EvidenceRelation.Corroborates),
        // Lund says the clerk took bribes. She denies it.
        VerificationStatus.Denied => IsPointedAt(statement, EvidenceRelation.Denies) || IsPointedAt(statement, EvidenceRelation.Refutes),
        VerificationStatus.Disputed => IsPointedAt(statement, EvidenceRelation.Disputes),
        // No other source has corroborated the claims of Anonymous.
        VerificationStatus.Uncorroborated => IsPointedAt(statement, EvidenceRelation.SaysUnverified),
        // did not admit that it is so
        VerificationStatus.Attributed => statement.Attribution is { Negated: true, Entry.Class: CueClass.Endorse or CueClass.Show },
        // criticised its approach
        VerificationStatus.Opinion => statement.Reason == StatementReason.Cue,
        // accused him of taking bribes, not: of being a fool
        VerificationStatus.Claimed => statement.Attribution?.Entry.Class == CueClass.Accuse && IsAct(statement.Content[0]),
        _ => false,
    };

    /// <summary>Whether a status is possible at all: what somebody must have said of a statement, somebody has said of some statement, or another statement is much like it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="status">The status.</param>
    /// <param name="document">The statements of the document.</param>
    /// <param name="index">The place of the statement in it.</param>
    public bool IsPossible(StatementDraft statement, VerificationStatus status, StatusDocument document, int index)
    {
        const float alike = 0.2f;
        ReadOnlySpan<EvidenceRelation> relations = status switch
        {
            VerificationStatus.Retracted => [EvidenceRelation.Retracts],
            VerificationStatus.Refuted => [EvidenceRelation.Refutes, EvidenceRelation.Retracts, EvidenceRelation.Denies, EvidenceRelation.Disputes],
            VerificationStatus.Confirmed => [EvidenceRelation.Corroborates],
            VerificationStatus.Denied or VerificationStatus.Disputed => [EvidenceRelation.Denies, EvidenceRelation.Disputes, EvidenceRelation.Refutes],
            VerificationStatus.Uncorroborated => [EvidenceRelation.SaysUnverified, EvidenceRelation.Disputes],
            _ => [],
        };
        if (relations.IsEmpty || document.Similar(index)[0].Share >= alike) return true;
        foreach (EvidenceRelation relation in relations) if (document.MayBeSaid(index, relation)) return true;
        return Reason(statement, status) is not null;
    }

    private static bool IsPointedAt(StatementDraft statement, EvidenceRelation relation)
    {
        foreach (EvidenceLink link in statement.Evidence) if (link.Relation == relation && IsPointed(link, statement)) return true;
        return false;
    }

    /// <summary>A holder only takes back what he said; that others point at it more loosely is enough where they take it back or doubt it.</summary>
    private static bool IsPointed(EvidenceLink link, StatementDraft statement) => link.Relation switch
    {
        EvidenceRelation.Retracts => link.Pointed || link.Target == EvidenceTarget.Noun,
        EvidenceRelation.SaysUnverified => link.Pointed || (link.Named && link.By is null),
        EvidenceRelation.Refutes => link.Pointed && (statement.Status == VerificationStatus.Denied ? link.By is not null : link.By is null),
        EvidenceRelation.Corroborates or EvidenceRelation.Denies or EvidenceRelation.Disputes => link.Pointed && (link.By is null || link.By != statement.Attribution?.Holder),
        _ => false,
    };

    /// <summary><em>the clerk of stealing a ring</em></summary>
    private bool IsAct(TokenRange content)
    {
        int end = Math.Min(content.End, content.Start + MaxAccused);
        for (int i = content.Start; i < end; i++)
        {
            if (text.Penn(i) == PennTag.VBG && (i == content.Start || text.Is(i - 1, "of"))) return text.Lemma(i) is not "be";
        }
        return false;
    }

    private static StatementReason? Evidence(bool found) => found ? StatementReason.Evidence : null;

    private static StatementReason? Cue(StatementDraft statement, VerificationStatus status) =>
        statement.Attribution is { } attribution && OfCue(attribution) == status ? StatementReason.Cue : null;

    /// <summary>The status that a cue gives by itself.</summary>
    private static VerificationStatus OfCue(AttributionDraft attribution) => attribution.Entry.Class switch
    {
        CueClass.Retract => VerificationStatus.Retracted,
        CueClass.Refute when !attribution.Negated => VerificationStatus.Refuted,
        CueClass.Pretend => VerificationStatus.Refuted,
        CueClass.Confirm => attribution.Negated ? VerificationStatus.Uncorroborated : VerificationStatus.Confirmed,
        CueClass.Deny when !attribution.Negated => VerificationStatus.Denied,
        CueClass.Contest when !attribution.Negated => VerificationStatus.Disputed,
        CueClass.Distance or CueClass.Hearsay or CueClass.Accuse => VerificationStatus.Claimed,
        CueClass.Know => VerificationStatus.Endorsed,
        CueClass.Endorse or CueClass.Show when !attribution.Negated => VerificationStatus.Endorsed,
        _ => VerificationStatus.Attributed,
    };

    private StatementReason? FalseAdverb(StatementDraft statement)
    {
        if (statement.Attribution is not { } attribution) return null;
        int end = Math.Min(text.Count, attribution.Cue.End + 1);
        for (int i = Math.Max(0, attribution.Cue.Start - 1); i < end; i++) if (FalseAdverbs.Contains(text.Word(i)) && !attribution.Content[0].Contains(i)) return StatementReason.CueAdverb;
        return null;
    }

    private static bool IsConfirmed(StatementDraft statement) => Says(statement, EvidenceRelation.Corroborates);

    private static bool IsDenied(StatementDraft statement) => Says(statement, EvidenceRelation.Denies) || Says(statement, EvidenceRelation.Refutes);

    /// <summary>Whether someone says it of the statement; only to take it back can its own holder.</summary>
    private static bool Says(StatementDraft statement, EvidenceRelation relation, bool byAuthor = false)
    {
        foreach (EvidenceLink link in statement.Evidence)
        {
            if (link.Relation == relation && (!byAuthor || link.By is null) && (relation == EvidenceRelation.Retracts || link.By is null || link.By != statement.Attribution?.Holder)) return true;
        }
        return false;
    }

    private StatementReason? Opinion(StatementDraft statement)
    {
        if (statement.Reading.Modality == Modality.Deontic) return StatementReason.Deontic;
        if (statement.Reading.Evaluates || Greetings.Contains(text.Word(statement.Content[0].Start))) return StatementReason.Evaluation;
        bool byCue = statement.Attribution is { } attribution && OpinionCues.Contains(attribution.Entry.Lemma) && !statement.Reading.Finite;
        return byCue ? StatementReason.Cue : null;
    }

    private static StatementReason? Prospective(StatementDraft statement) => statement.Reading.Modality switch
    {
        Modality.Future => StatementReason.Future,
        Modality.Interrogative => StatementReason.Question,
        Modality.Conditional => StatementReason.Condition,
        Modality.Possible when statement.Reading.Open => StatementReason.Possibility,
        _ => statement.Attribution?.Entry.Class is CueClass.Direct or CueClass.Commit or CueClass.Predict or CueClass.Ask ? StatementReason.Cue : null,
    };

    private static bool IsRumour(AttributionDraft attribution) => attribution.Source.IsEmpty && attribution.Entry.Class is CueClass.Report or CueClass.Believe or CueClass.Suggest;
}
