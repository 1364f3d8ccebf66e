using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// What our guideline asks and the corpora do otherwise: no marks at the edges of spans, the bare noun as a cue, no voting, no
/// trust, no refusal of what is no statement.
/// </summary>
internal sealed class Guideline(TaggedText text, QuotationMap quotations)
{
    private static readonly WordList NoCues = WordList.Load("no-cues");
    private static readonly WordList RefusableThings = WordList.Load("refusable-things");

    /// <summary>Trims the spans of an attribution; false where it is none by the guideline.</summary>
    public bool Admits(AttributionDraft draft, AttributionDraft? rule)
    {
        TrimContent(draft, rule);
        if (draft.Content.Count == 0 || HasNoCue(draft)) return false;
        draft.Source = TrimSource(draft.Source);
        draft.Cue = TrimCue(draft.Cue);
        return !IsTrust(draft) && !IsRefusal(draft);
    }

    /// <summary><em>the allegation</em>, <em>their argument was</em>: the cue is the noun.</summary>
    private TokenRange TrimCue(TokenRange cue)
    {
        int start = cue.Start, end = cue.End;
        while (start < end - 1 && text.Penn(start) is PennTag.DT or PennTag.PRPS && PennTags.IsNoun(text.Penn(start + 1))) start++;
        if (end - start > 1 && text.Lemmas[end - 1] == "be" && PennTags.IsNoun(text.Penn(end - 2))) end--;
        return new TokenRange(start, end);
    }

    private void TrimContent(AttributionDraft draft, AttributionDraft? rule)
    {
        for (int i = 0; i < draft.Content.Count; i++)
        {
            TokenRange range = ContentEdges.Trim(text, quotations, draft.Content[i]);
            // rumours of a merger: the corpora put the preposition here or there, the rules always outside.
            if (draft.IsNominal && rule is not null && rule.Content[0].Start == range.Start + 1 && text.Penn(range.Start) == PennTag.IN) range = new TokenRange(range.Start + 1, range.End);
            draft.Content[i] = range;
        }
        draft.Content.RemoveAll(static range => range.IsEmpty);
    }

    private TokenRange TrimSource(TokenRange source) => source.Length > 1 && text.Word(source.End - 1) is "," ? new TokenRange(source.Start, source.End - 1) : source;

    /// <summary><em>voted for the plan</em>: an act, not what somebody says.</summary>
    private bool HasNoCue(AttributionDraft draft)
    {
        for (int token = draft.Cue.Start; token < draft.Cue.End; token++) if (PennTags.IsVerb(text.Penn(token)) && NoCues.Contains(text.Lemmas[token])) return true;
        return false;
    }

    /// <summary><em>No one believes Anonymous</em>: whom one believes is not what.</summary>
    private bool IsTrust(AttributionDraft draft)
    {
        if (draft.Entry.Class != CueClass.Believe || draft.IsNominal) return false;
        TokenRange content = draft.Content[0];
        int token = content.Start;
        while (token < content.End && text.Penn(token) is PennTag.NNP or PennTag.NNPS or PennTag.PRP) token++;
        return token > content.Start && (token == content.End || text.Word(token) is "," || text.Penn(token) == PennTag.WP);
    }

    /// <summary><em>denied the motion</em>: what is refused is no statement.</summary>
    private bool IsRefusal(AttributionDraft draft)
    {
        if (draft.Entry.Class != CueClass.Deny || draft.IsNominal) return false;
        TokenRange content = draft.Content[0];
        for (int token = content.Start; token < content.End; token++)
        {
            PennTag tag = text.Penn(token);
            if (PennTags.IsNoun(tag) && (token + 1 >= content.End || !PennTags.IsNoun(text.Penn(token + 1)))) return RefusableThings.Contains(text.Lemmas[token]);
            if (!PennTags.IsNoun(tag) && tag is not (PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.POS)) return false;
        }
        return false;
    }
}
