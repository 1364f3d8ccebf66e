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
    private const int MaxInsertion = 12;

    private static readonly WordList NoCues = WordList.Load("no-cues");
    private static readonly WordList TimeNouns = WordList.Load("time-nouns");
    private static readonly WordList RefusableThings = WordList.Load("refusable-things");
    private static readonly WordList ClaimableThings = WordList.Load("claimable-things");
    private static readonly WordList StatementWords = WordList.Load("statement-nouns");

    /// <summary>Trims the spans of an attribution; false where it is none by the guideline.</summary>
    public bool Admits(AttributionDraft draft, AttributionDraft? rule)
    {
        TrimContent(draft, rule);
        if (draft.Content.Count == 0 || HasNoCue(draft) || TakesNoClause(draft)) return false;
        if (rule is not null) Complete(draft, rule);
        TrimSource(draft);
        draft.Cue = TrimCue(draft.Cue);
        return !IsTrust(draft) && !IsFinding(draft) && !IsOfReports(draft) && !IsIssuing(draft) && !IsRefusal(draft) && !IsPassiveOfThing(draft) && !IsWithdrawal(draft) && !IsBackward(draft);
    }

    /// <summary><em>the allegation</em>, <em>their argument was</em>: the cue is the noun; <em>wrote on Facebook</em>: the verb.</summary>
    private TokenRange TrimCue(TokenRange cue)
    {
        int start = cue.Start, end = cue.End;
        while (start < end - 1 && text.Penn(start) is PennTag.DT or PennTag.PRPS && PennTags.IsNoun(text.Penn(start + 1))) start++;
        while (end - start > 2 && text.Penn(end - 1) == PennTag.NNP && !TimeNouns.Contains(text.Word(end - 1)) && text.Penn(end - 2) == PennTag.IN && PennTags.IsVerb(text.Penn(end - 3))) end -= 2;
        if (end - start > 1 && text.Lemma(end - 1) is "be" && PennTags.IsNoun(text.Penn(end - 2))) end--;
        return new TokenRange(start, end);
    }

    private void TrimContent(AttributionDraft draft, AttributionDraft? rule)
    {
        for (int i = 0; i < draft.Content.Count; i++)
        {
            TokenRange range = ContentEdges.Trim(text, quotations, draft.Content[i]);
            // rumours of a merger: the corpora put the preposition here or there, the rules always outside.
            if (draft.IsNominal && rule is not null && rule.Content[0].Start == range.Start + 1 && text.Penn(range.Start) == PennTag.IN) range = new TokenRange(range.Start + 1, range.End);
            range = ContentEdges.Trim(text, quotations, BeforeMainClause(draft, range));
            draft.Content[i] = range.Start - draft.Cue.End is 0 or 1 ? AfterInsertion(range) : range;
        }
        draft.Content.RemoveAll(static range => range.IsEmpty);
        if (draft.Content.Count == 0 || draft.Content[0].Start <= draft.Cue.Start) return;
        for (int i = draft.Content.Count - 1; i > 0; i--) if (GoesOnAfterSemicolon(draft.Content[i])) draft.Content.RemoveAt(i);
    }

    /// <summary><em>claimed that three were missing; <b>the post was a hoax</b></em>, but <em>; that two were found</em></summary>
    private bool GoesOnAfterSemicolon(TokenRange content) =>
        content.Start > 0 && text.Word(content.Start - 1) is ";" && !quotations.IsQuoted(content.Start - 1)
        && !text.Is(content.Start, "that") && !(content.Length > 1 && text.Is(content.Start + 1, "that")) && HasVerb(content);

    /// <summary><em>said, without offering evidence, | that votes were missing</em></summary>
    private TokenRange AfterInsertion(TokenRange content)
    {
        int end = Math.Min(content.End, content.Start + MaxInsertion);
        if (text.Penn(content.Start) != PennTag.IN || text.Is(content.Start, "that")) return content;
        for (int token = content.Start + 1; token < end; token++)
        {
            if (text.Penn(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return content;
            if (text.Is(token, "that") && text.Penn(token) == PennTag.IN && text.Word(token - 1) is ",") return new TokenRange(token, content.End);
        }
        return content;
    }

    /// <summary>
    /// <em>the rumour that he had died | was denied; the couple, who say they are kings, | run a shop</em>: what governs the cue is no
    /// part of what it says.
    /// </summary>
    private TokenRange BeforeMainClause(AttributionDraft draft, TokenRange content)
    {
        bool inside = draft.IsNominal || (draft.Source.Length == 1 && text.Penn(draft.Source.Start) is PennTag.WP or PennTag.WDT);
        if (!inside || content.Start < draft.Cue.End) return content;
        int noun = draft.Cue.Start;
        while (noun >= 0 && text.Relations[noun] is not (DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject)) noun = Up(noun, content);
        int main = noun < 0 ? -1 : text.Heads[noun];
        if (main < content.Start || main >= content.End) return content;
        // What is said keeps its verb, whatever the tree makes of it.
        bool clause = HasVerb(new TokenRange(content.Start, main)), verb = !clause;
        for (int token = content.Start; token < main; token++)
        {
            if (text.Heads[token] == main && verb && !(clause && text.Relations[token] == DependencyRelation.NominalSubject)) return new TokenRange(content.Start, token);
            verb |= IsVerb(token);
        }
        return new TokenRange(content.Start, main);
    }

    /// <summary>The head of a token while it stands before a content; −1 above it.</summary>
    private int Up(int token, TokenRange content) => text.Heads[token] < content.Start ? text.Heads[token] : -1;

    /// <summary><em>The road, police said, is closed</em>: where the model sees half of what a rule sees, the rule has the other half.</summary>
    private void Complete(AttributionDraft draft, AttributionDraft rule)
    {
        if (rule == draft) return;
        // the alleged | theft | took place in May; Storm kills two: police: words that leave no doubt about the cue leave none about the rest.
        bool narrower = rule.Content[0].Start >= draft.Content[0].Start && rule.Content[^1].End <= draft.Content[^1].End;
        if (rule.IsCertain && narrower && (rule.IsNominal || rule.Entry.Lemma.Length == 0) && draft.Cue.Overlaps(rule.Cue))
        {
            (draft.Cue, draft.Source) = (rule.Cue, rule.Source);
            TakeContent(draft, rule);
            return;
        }
        // allegedly | accepted the gift; rumour has it | that …: the cue is hearsay's own word, over all of the clause.
        bool hearsay = rule is { IsCertain: true, IsNominal: false, Entry.Class: CueClass.Hearsay, Source.IsEmpty: true } && draft.Cue.Overlaps(rule.Cue) && draft.Cue != rule.Cue;
        // reportedly told aides that …: somebody tells.
        if (hearsay && (rule.Cue.Length > 1 || !HasVerb(draft.Content[0])))
        {
            (draft.Cue, draft.Source) = (rule.Cue, default);
            TakeContent(draft, rule);
        }
        bool half = rule.Content.Count == 2 && draft.Content.Count == 1 && (draft.Content[0] == rule.Content[0] || draft.Content[0] == rule.Content[1]);
        if (half) TakeContent(draft, rule);
        if (draft.Source.IsEmpty && !rule.IsNominal && !TokenRange.Overlap(draft.Content, rule.Source)) draft.Source = rule.Source;
    }

    private static void TakeContent(AttributionDraft draft, AttributionDraft rule)
    {
        draft.Content.Clear();
        draft.Content.AddRange(rule.Content);
    }

    /// <summary><em>Julie Hahn, a spokeswoman</em>, <em>a man who was there</em>, <em>Hahn's</em>: the source is what the rest describes.</summary>
    private void TrimSource(AttributionDraft draft)
    {
        TokenRange source = draft.Source;
        // Karvall (D-Conn.), who says: the source is who.
        int who = draft.Cue.Start - 1;
        if (who > source.End && text.Penn(who) == PennTag.WP && text.Word(who - 1) is "," && source.End == who - 1 && !source.IsEmpty)
        {
            draft.Source = new TokenRange(who, who + 1);
            return;
        }
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
        for (int token = draft.Cue.Start; token < draft.Cue.End; token++) if ((PennTags.IsVerb(text.Penn(token)) || PennTags.IsNoun(text.Penn(token))) && NoCues.Contains(text.Lemma(token))) return true;
        return false;
    }

    /// <summary><em>without offering evidence, that …</em>: the clause is another verb's.</summary>
    private bool TakesNoClause(AttributionDraft draft) =>
        !draft.IsNominal && draft.Content[0].Start > draft.Cue.End && draft.Entry.Frames != CueFrames.None && !draft.Entry.Takes(CueFrames.Clause | CueFrames.Quote)
        && text.Is(draft.Content[0].Start, "that") && text.Word(draft.Content[0].Start - 1) is ",";

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

    /// <summary><em>found the thief, are looking for a boat</em>: a thing that is found is not what somebody says.</summary>
    private bool IsFinding(AttributionDraft draft) =>
        draft is { IsNominal: false, Content.Count: 1, Entry.Lemma: "find" or "discover" or "look" or "seek" or "hunt" or "search" } && draft.Content[0].Start >= draft.Cue.End && !HasVerb(draft.Content[0]) && !quotations.IsQuoted(draft.Content[0].Start);

    /// <summary><em>the alleged reports</em>: they are what somebody says, or who says it.</summary>
    private bool IsOfReports(AttributionDraft draft) =>
        draft.Cue.Length == 1 && text.Relations[draft.Cue.Start] == DependencyRelation.AdjectivalModifier && text.Heads[draft.Cue.Start] is >= 0 and int noun
        && draft.Content[0].Start == draft.Cue.End && StatementWords.Contains(text.Lemma(noun));

    /// <summary><em>issued the claim</em>: a noun that names a statement is not what it says.</summary>
    private bool IsIssuing(AttributionDraft draft)
    {
        TokenRange content = draft.Content[0];
        return text.Lemma(draft.Cue.End - 1) is "issue" or "make" or "release" or "publish" && draft.Content.Count == 1 && content.Length == 2
            && text.Penn(content.Start) is PennTag.DT or PennTag.PRPS && StatementWords.Contains(text.Lemma(content.End - 1));
    }

    /// <summary><em>The messages were posted in Italian</em>: a thing that something is done to by nobody is not what somebody says.</summary>
    private bool IsPassiveOfThing(AttributionDraft draft)
    {
        if (!draft.Source.IsEmpty || draft.IsNominal || draft.Content.Count > 1 || draft.Content[0].End > draft.Cue.Start || !IsPassive(draft.Cue)) return false;
        for (int token = draft.Content[0].Start; token < draft.Content[0].End; token++) if (PennTags.IsVerb(text.Penn(token)) || quotations.IsQuoted(token)) return false;
        return true;
    }

    private bool HasVerb(TokenRange content)
    {
        for (int token = content.Start; token < content.End; token++) if (IsVerb(token)) return true;
        return false;
    }

    /// <summary>A verb, but not one that is an adjective: <em>the <b>alleged</b> thief</em>.</summary>
    private bool IsVerb(int token) => PennTags.IsVerb(text.Penn(token)) && text.Relations[token] != DependencyRelation.AdjectivalModifier;

    /// <summary><em>the fire, which began at noon</em>: a relative pronoun says nothing that stands before it, unless it is quoted.</summary>
    private bool IsBackward(AttributionDraft draft)
    {
        if (draft.Source.Length != 1 || text.Penn(draft.Source.Start) is not (PennTag.WP or PennTag.WDT)) return false;
        if (EndsBefore(draft.Content[^1], draft.Source)) return true;
        for (int i = draft.Content.Count - 1; i >= 0; i--) if (EndsBefore(draft.Content[i], draft.Source)) draft.Content.RemoveAt(i);
        return false;
    }

    private bool EndsBefore(TokenRange content, TokenRange source) => content.End <= source.Start && !quotations.IsQuoted(content.End - 1);

    /// <summary><em>withdrew its candidate</em>: only what was said can be taken back.</summary>
    private bool IsWithdrawal(AttributionDraft draft)
    {
        if (draft.Entry.Class != CueClass.Retract || draft.IsNominal || draft.Content[0].Start < draft.Cue.End) return false;
        for (int token = draft.Content[0].Start; token < draft.Content[0].End; token++)
        {
            if (quotations.IsQuoted(token) || PennTags.IsVerb(text.Penn(token)) || StatementWords.Contains(text.Lemma(token)) || CueLexicon.English.Noun(text.Lemma(token)) is not null) return false;
        }
        return true;
    }

    private bool IsPassive(TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (text.Relations[token] == DependencyRelation.PassiveAuxiliary) return true;
        return false;
    }

    /// <summary><em>denied the motion</em>, <em>claimed the prize</em>: what is refused or taken is no statement.</summary>
    private bool IsRefusal(AttributionDraft draft)
    {
        WordList? things = draft.Entry.Class == CueClass.Deny ? RefusableThings : draft.Entry.Lemma == "claim" ? ClaimableThings : null;
        if (things is null || draft.IsNominal) return false;
        // The bank was denied | a licence: what is refused comes last.
        TokenRange content = draft.Content[^1];
        for (int token = content.Start; token < content.End; token++)
        {
            PennTag tag = text.Penn(token);
            if (PennTags.IsNoun(tag) && (token + 1 >= content.End || !PennTags.IsNoun(text.Penn(token + 1)))) return things.Contains(text.Lemma(token));
            if (!PennTags.IsNoun(tag) && tag is not (PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.POS or PennTag.CD)) return false;
        }
        return false;
    }
}
