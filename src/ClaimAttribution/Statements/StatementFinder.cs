using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Finds the statements of a text: what attributions hold, and the author's own.</summary>
internal static class StatementFinder
{
    /// <summary>The statements in order of the text, and who has which token.</summary>
    public static (List<StatementDraft> Statements, AttributedTokens Attributed) Find(TaggedText text, QuotationMap quotations, List<AttributionDraft> attributions)
    {
        HashSet<AttributionDraft> remarks = [.. attributions.Where(draft => IsRemark(text, draft))];
        List<StatementDraft> statements = [.. attributions.Where(draft => !remarks.Contains(draft)).SelectMany(draft => Split(text, draft))];
        var attributed = new AttributedTokens(text.Count, attributions, remarks);
        var sentence = new PhrasedSentence(text, quotations);
        foreach (TextSpan range in text.Sentences)
        {
            sentence.Read(range.Start, range.End);
            AuthorStatements.Add(sentence, attributed, statements);
        }
        statements.Sort(static (a, b) => a.Content[0].Start != b.Content[0].Start ? a.Content[0].Start.CompareTo(b.Content[0].Start) : b.Content[^1].End.CompareTo(a.Content[^1].End));
        return (statements, attributed);
    }

    /// <summary><em>says that A, and that B</em> makes two statements.</summary>
    private static List<StatementDraft> Split(TaggedText text, AttributionDraft draft)
    {
        if (draft.Content.Count > 1) return [new StatementDraft(draft, draft.Content)];
        var parts = new List<StatementDraft>();
        TokenRange content = draft.Content[0];
        int start = content.Start;
        for (int i = start + 1; i + 2 < content.End; i++)
        {
            if (text.Penn(i) != PennTag.CC || !text.Is(i + 1, "that") || text.Penn(i + 1) != PennTag.IN) continue;
            int end = text.Word(i - 1) is "," ? i - 1 : i;
            if (end > start) parts.Add(new StatementDraft(draft, [new TokenRange(start, end)]));
            start = i + 1;
        }
        parts.Add(new StatementDraft(draft, [new TokenRange(start, content.End)]));
        return parts;
    }

    /// <summary><em>declined to comment</em> says nothing.</summary>
    private static bool IsSilence(TaggedText text, AttributionDraft draft) =>
        draft.Entry.Lemma is "decline" or "refuse" && draft.Content[0] is { Length: > 1 } content && text.Is(content.Start, "to")
        && text.Lemmas[content.Start + 1] is "comment" or "respond" or "elaborate" or "reply" or "answer";

    /// <summary>A cue whose object is a noun for statements speaks about them and makes none: <em>corroborated the claims</em>.</summary>
    private static bool IsRemark(TaggedText text, AttributionDraft draft)
    {
        if (IsSilence(text, draft)) return true;
        if (draft.Entry.Class is not (CueClass.Confirm or CueClass.Deny or CueClass.Contest or CueClass.Refute or CueClass.Retract) || draft.IsNominal) return false;
        TokenRange content = draft.Content[0];
        for (int i = content.Start; i < content.End; i++)
        {
            PennTag tag = text.Penn(i);
            if (PennTags.IsNoun(tag) && (i + 1 >= content.End || !PennTags.IsNoun(text.Penn(i + 1)))) return EvidenceLexicon.English.IsStatementNoun(text.Lemmas[i]) && !IsFinite(text, i + 1, content.End);
            if (tag is PennTag.PRP or PennTag.DT && content.Length == 1) return true;
            if (tag is PennTag.PRP || (!PennTags.IsNoun(tag) && tag is not (PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.POS or PennTag.NNP))) return false;
        }
        return false;
    }

    /// <summary><em>The video <b>was</b> filmed in Oslo, our reporters verified.</em></summary>
    private static bool IsFinite(TaggedText text, int token, int end) => token < end && text.Penn(token) is PennTag.MD or PennTag.VBD or PennTag.VBZ or PennTag.VBP;
}
