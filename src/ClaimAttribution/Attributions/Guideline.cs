using ClaimAttribution.Lexicon;
using ClaimAttribution.Parsing;
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
        if (rule is not null) Complete(draft, rule);
        TrimSource(draft);
        draft.Cue = TrimCue(draft.Cue);
        return !IsTrust(draft) && !IsRefusal(draft) && !IsPassiveOfThing(draft);
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

    /// <summary><em>The road, police said, is closed</em>: where the model sees half of what a rule sees, the rule has the other half.</summary>
    private static void Complete(AttributionDraft draft, AttributionDraft rule)
    {
        bool half = rule.Content.Count == 2 && draft.Content.Count == 1 && (draft.Content[0] == rule.Content[0] || draft.Content[0] == rule.Content[1]);
        if (half)
        {
            draft.Content.Clear();
            draft.Content.AddRange(rule.Content);
        }
        if (draft.Source.IsEmpty && !rule.IsNominal && !draft.Content.Exists(range => range.Overlaps(rule.Source))) draft.Source = rule.Source;
    }

    /// <summary><em>Julie Hahn, a spokeswoman</em>, <em>a man who was there</em>, <em>Hahn's</em>: the source is what the rest describes.</summary>
    private void TrimSource(AttributionDraft draft)
    {
        TokenRange source = draft.Source;
        int end = source.End;
        for (int token = source.Start + 1; token < source.End; token++)
        {
            if (text.Word(token) is not "," || !Describes(new TokenRange(token + 1, source.End), token)) continue;
            end = token;
            break;
        }
        while (end - source.Start > 1 && (text.Word(end - 1) is "," || text.Penn(end - 1) == PennTag.POS)) end--;
        draft.Source = new TokenRange(source.Start, end);
        draft.Description = new TokenRange(end, source.End);
    }

    /// <summary>Whether the words after a comma describe those before it; a list goes on with them.</summary>
    private bool Describes(TokenRange rest, int comma)
    {
        for (int token = rest.Start; token < rest.End; token++)
        {
            if (text.Heads[token] >= comma || text.Heads[token] < 0 || text.Word(token) is ",") continue;
            return text.Relations[token] is not (DependencyRelation.Conjunct or DependencyRelation.Coordination or DependencyRelation.Punctuation);
        }
        return true;
    }

    /// <summary><em>voted for the plan</em>: an act, not what somebody says.</summary>
    private bool HasNoCue(AttributionDraft draft)
    {
        for (int token = draft.Cue.Start; token < draft.Cue.End; token++) if ((PennTags.IsVerb(text.Penn(token)) || PennTags.IsNoun(text.Penn(token))) && NoCues.Contains(text.Lemmas[token])) return true;
        return false;
    }

    /// <summary><em>No one believes Anonymous</em>, <em>nobody helps the group, who …</em>: whom is not what.</summary>
    private bool IsTrust(AttributionDraft draft)
    {
        if (draft.IsNominal) return false;
        TokenRange content = draft.Content[0];
        int token = content.Start;
        while (token < content.End && text.Penn(token) is PennTag.NNP or PennTag.NNPS or PennTag.PRP) token++;
        if (token == content.Start) return false;
        if (token == content.End) return draft.Entry.Class == CueClass.Believe;
        return text.Word(token) is "," && token + 1 < content.End && text.Penn(token + 1) == PennTag.WP;
    }

    /// <summary><em>The messages were posted in Italian</em>: a thing that something is done to by nobody is not what somebody says.</summary>
    private bool IsPassiveOfThing(AttributionDraft draft)
    {
        if (!draft.Source.IsEmpty || draft.IsNominal || draft.Content.Count > 1 || draft.Content[0].End > draft.Cue.Start || !IsPassive(draft.Cue)) return false;
        for (int token = draft.Content[0].Start; token < draft.Content[0].End; token++) if (PennTags.IsVerb(text.Penn(token)) || quotations.IsQuoted(token)) return false;
        return true;
    }

    private bool IsPassive(TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (text.Relations[token] == DependencyRelation.PassiveAuxiliary) return true;
        return false;
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
