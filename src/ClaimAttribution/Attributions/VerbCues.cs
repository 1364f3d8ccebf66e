using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Attributions whose cue is a verb: <em>claims to, said Holm, told reporters that, is said to</em>.</summary>
internal static class VerbCues
{
    private static readonly WordList RefusableThings = WordList.Load("refusable-things");

    /// <summary>The attribution of one verb group; null where the verb is no cue here.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The phrase of the verb group.</param>
    /// <param name="floor">The first phrase that a content on the left may take.</param>
    /// <param name="pool">Where drafts come from.</param>
    public static AttributionDraft? Read(PhrasedSentence sentence, int verb, int floor, Pool<AttributionDraft> pool)
    {
        Phrase group = sentence[verb];
        ReadOnlySpan<char> particle = group.End < sentence.End ? sentence.Text.Lemma(group.End) : default;
        CueEntry? entry = CueLexicon.English.Verb(sentence.Lemma(verb), particle);
        if (entry is null) return null;
        bool phrasal = entry.Lemma.Contains(' ');
        int cueEnd = phrasal ? group.End + 1 : group.End;
        int cueStart = sentence.Text.Penn(group.Start) == PennTag.TO ? group.Start + 1 : group.Start;
        AttributionDraft draft = pool.Take().Begin(entry, new TokenRange(cueStart, cueEnd));
        draft.Negated = group.Has(PhraseTraits.Negated);
        int last = phrasal ? Math.Max(verb, Containing(sentence, verb, group.End)) : verb;
        bool found = group.Has(PhraseTraits.Passive) ? Passive(sentence, draft, verb, last) : Active(sentence, draft, verb, last, floor);
        return found && draft.Content.Count > 0 ? draft : null;
    }

    private static int Containing(PhrasedSentence sentence, int from, int token)
    {
        int index = from;
        while (index + 1 < sentence.Count && sentence[index].End <= token) index++;
        return index;
    }

    private static bool Active(PhrasedSentence sentence, AttributionDraft draft, int verb, int last, int floor)
    {
        (int first, int after) = SubjectFinder.Inverted(sentence, verb);
        if (after > first && !SubjectFinder.OpensSentence(sentence, verb, floor) && ParentheticalCues.Read(sentence, draft, verb, after, floor))
        {
            draft.Source = sentence.Tokens(first, after - 1);
            return true;
        }
        (int First, int Last) subject = SubjectFinder.Before(sentence, verb);
        if (subject.First >= 0) draft.Source = sentence.Tokens(subject.First, subject.Last);
        if (Fronted(sentence, draft, subject, last)) return true;
        Complement complement = ComplementFinder.After(sentence, last, draft.Entry);
        int start = subject.First >= floor ? subject.First : verb;
        if (AfterQuotation(sentence, start) && ParentheticalCues.Read(sentence, draft, start, last + 1, floor)) return true;
        bool strong = complement.Frame is CueFrames.Clause or CueFrames.Infinitive or CueFrames.Question or CueFrames.Quote;
        if (!strong && ParentheticalCues.Read(sentence, draft, start, last + 1, floor)) return true;
        if (complement.IsNone || IsAnonymity(sentence, complement) || (!strong && (IsModifier(sentence, verb) || IsRefusal(sentence, draft.Entry, complement)))) return false;
        Add(sentence, draft, complement.Start, complement.After);
        draft.Confidence = strong ? 0.9 : 0.6;
        return draft.Content.Count > 0 && (subject.First >= 0 || complement.Frame is CueFrames.Clause or CueFrames.Quote);
    }

    /// <summary><em>As the report points out, the dam had no spillway.</em></summary>
    private static bool Fronted(PhrasedSentence sentence, AttributionDraft draft, (int First, int Last) subject, int last)
    {
        bool opens = subject.First >= 1 && sentence.IsWord(subject.First - 1, "as") && (subject.First == 1 || sentence.Kind(subject.First - 2) == PhraseKind.Comma);
        if (!opens || sentence.Kind(last + 1) != PhraseKind.Comma || !draft.Entry.Takes(CueFrames.Clause) || !sentence.IsHolderLike(last + 2)) return false;
        Add(sentence, draft, last + 2, Clauses.After(sentence, last + 2));
        draft.IsCertain = true;
        return true;
    }

    /// <summary><em>asked not to be named</em> says who speaks, not what.</summary>
    private static bool IsAnonymity(PhrasedSentence sentence, Complement complement) =>
        complement.Frame == CueFrames.Infinitive && sentence.Lemma(complement.Start) is "name" or "identify" or "quote";

    /// <summary>“P,” | she said</summary>
    private static bool AfterQuotation(PhrasedSentence sentence, int start)
    {
        int mark = start - 1;
        if (sentence.Kind(mark) is PhraseKind.Comma or PhraseKind.Dash) mark--;
        return sentence.Kind(mark) == PhraseKind.CloseQuote;
    }

    /// <summary><em>denied the motion</em>: what is refused is no statement.</summary>
    private static bool IsRefusal(PhrasedSentence sentence, CueEntry entry, Complement complement) =>
        entry.Class == CueClass.Deny && complement.Frame == CueFrames.Object && RefusableThings.Contains(sentence.Lemma(complement.Start));

    /// <summary><em>jokes mocking the party</em>, <em>supporters to post jokes</em>: not what a holder says.</summary>
    private static bool IsModifier(PhrasedSentence sentence, int verb) => sentence[verb].Kind switch
    {
        PhraseKind.Gerund => sentence.IsHolderLike(verb - 1),
        PhraseKind.Infinitive => sentence.IsHolderLike(verb - 1),
        _ => false,
    };

    /// <summary><em>X is said to have …, it is believed that …, the death was confirmed by Y</em>.</summary>
    private static bool Passive(PhrasedSentence sentence, AttributionDraft draft, int verb, int last)
    {
        (int First, int Last) subject = SubjectFinder.Before(sentence, verb);
        Complement complement = ComplementFinder.After(sentence, last, draft.Entry);
        int agent = Agent(sentence, last);
        if (agent >= 0) draft.Source = sentence.Tokens(agent, NounChains.After(sentence, agent) - 1);
        if (sentence.Kind(last + 1) == PhraseKind.Infinitive && draft.Entry.Takes(CueFrames.Infinitive | CueFrames.Clause))
        {
            // The ship is said to be lost, but: We were told to leave.
            if (subject.First >= 0 && !draft.Entry.Takes(CueFrames.Addressee)) Add(sentence, draft, subject.First, subject.Last + 1);
            Add(sentence, draft, last + 1, Clauses.After(sentence, last + 1));
            draft.IsCertain = draft.Content.Count > 1 && draft.Source.IsEmpty && draft.Entry.Lemma is "say" or "believe" or "think" or "report" or "allege" or "rumor" or "rumour" or "claim";
            return true;
        }
        if (complement.Frame is CueFrames.Clause or CueFrames.Quote or CueFrames.Question)
        {
            // was quoted as saying that … is read from its second verb.
            Add(sentence, draft, complement.Start, complement.After);
            return sentence[verb].Kind == PhraseKind.Verb;
        }
        if (draft.Entry.Class == CueClass.Accuse && sentence.IsWord(last + 1, "of"))
        {
            Add(sentence, draft, last + 1, Clauses.After(sentence, last + 1));
            return true;
        }
        if (agent < 0 || subject.First < 0 || !draft.Entry.Takes(CueFrames.Object)) return false;
        Add(sentence, draft, subject.First, subject.Last + 1);
        draft.Confidence = 0.6;
        return true;
    }

    private static int Agent(PhrasedSentence sentence, int verb) =>
        sentence.IsWord(verb + 1, "by") && sentence.IsHolderLike(verb + 2) ? verb + 2 : -1;

    private static void Add(PhrasedSentence sentence, AttributionDraft draft, int start, int after) =>
        ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[start].Start, sentence[after - 1].End));
}
