using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Attributions whose cue is a noun: <em>the allegation that …, rumours of a strike, their argument was that …</em></summary>
internal static class NounCues
{
    public static AttributionDraft? Read(PhrasedSentence sentence, int index, Pool<AttributionDraft> pool)
    {
        Phrase noun = sentence[index];
        if (CueLexicon.English.Noun(sentence.Lemma(index)) is not { } entry || noun.Head != noun.End - 1) return null;
        int start = ContentStart(sentence, index, entry);
        if (start < 0) return null;
        AttributionDraft draft = pool.Take().Begin(entry, new TokenRange(noun.Head, noun.Head + 1));
        (draft.Confidence, draft.IsNominal, draft.Negated, draft.IsCertain) = (0.7, !IsCopular(sentence, start), noun.Has(PhraseTraits.Negated), sentence.Kind(start) == PhraseKind.Complementizer || (entry.Class == CueClass.Hearsay && sentence.Kind(start) == PhraseKind.Noun));
        int after = sentence.Kind(start) == PhraseKind.Noun ? NounChains.After(sentence, start) : Clauses.After(sentence, start);
        ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[start].Start, sentence[after - 1].End));
        draft.Source = Holder(sentence, index);
        return draft.Content.Count > 0 ? draft : null;
    }

    /// <summary><em>Their argument was that …</em>: the noun is the subject, so no other verb says anything.</summary>
    private static bool IsCopular(PhrasedSentence sentence, int start) => sentence.Kind(start - 1) == PhraseKind.Verb;

    private static int ContentStart(PhrasedSentence sentence, int index, CueEntry entry)
    {
        int next = index + 1;
        // rumours on social media that … ; their argument at the time was that …
        int steps = 0;
        while (steps++ < 3 && sentence.Kind(next) == PhraseKind.Preposition && sentence.Kind(next + 1) == PhraseKind.Noun && !sentence.IsWord(next, "of") && !sentence.IsWord(next, "about")) next += 2;
        if (sentence.Kind(next) is PhraseKind.Complementizer || (sentence.Kind(next) == PhraseKind.Relative && sentence.IsWord(next, "that") && sentence.IsHolderLike(next + 1))) return next;
        if (sentence.Kind(next) == PhraseKind.Verb && sentence.Lemma(next) is "be" && sentence.Kind(next + 1) is PhraseKind.Complementizer or PhraseKind.OpenQuote) return next + 1;
        if (sentence.Kind(index + 1) == PhraseKind.Infinitive && entry.Class is CueClass.Commit or CueClass.Direct) return index + 1;
        bool topic = entry.Class is CueClass.Hearsay or CueClass.Accuse or CueClass.Distance && (sentence.IsWord(index + 1, "of") || sentence.IsWord(index + 1, "about"));
        bool thing = sentence.Kind(index + 2) == PhraseKind.Gerund || (sentence.Kind(index + 2) == PhraseKind.Noun && !IsHolder(sentence, index + 2));
        return topic && thing ? index + 2 : -1;
    }

    /// <summary><em>the claims of the group</em> says who claims, not what.</summary>
    private static bool IsHolder(PhrasedSentence sentence, int noun) =>
        sentence[noun].Has(PhraseTraits.Pronoun) || sentence.Text.Penn(sentence[noun].Head) is PennTag.NNP or PennTag.NNPS || HolderNouns.English.Kind(sentence.Lemma(noun)) is not null;

    /// <summary>The possessor, the agent after <em>by</em>, or the subject of the verb that takes the noun as its object.</summary>
    private static TokenRange Holder(PhrasedSentence sentence, int index)
    {
        Phrase noun = sentence[index];
        if (noun.Has(PhraseTraits.Possessed)) return Possessor(sentence, noun);
        if (sentence.IsWord(index + 1, "of") && sentence.Kind(index + 2) == PhraseKind.Noun && IsHolder(sentence, index + 2)) return sentence.Tokens(index + 2, index + 2);
        if ((sentence.IsWord(index + 1, "by") || sentence.IsWord(index + 1, "from")) && sentence.IsHolderLike(index + 2)) return sentence.Tokens(index + 2, NounChains.After(sentence, index + 2) - 1);
        if (sentence.Kind(index - 1) == PhraseKind.Verb && !sentence[index - 1].Has(PhraseTraits.Passive) && IsLight(sentence.Lemma(index - 1)))
        {
            (int First, int Last) subject = SubjectFinder.Before(sentence, index - 1);
            if (subject.First >= 0) return sentence.Tokens(subject.First, subject.Last);
        }
        return default;
    }

    private static TokenRange Possessor(PhrasedSentence sentence, Phrase noun)
    {
        if (sentence.Text.Penn(noun.Start) == PennTag.PRPS) return new TokenRange(noun.Start, noun.Start + 1);
        for (int i = noun.Head - 1; i > noun.Start; i--)
        {
            if (sentence.Text.Penn(i) == PennTag.POS) return new TokenRange(noun.Start, i);
        }
        return default;
    }

    private static bool IsLight(ReadOnlySpan<char> lemma) => lemma is "make" or "issue" or "have" or "express" or "voice" or "repeat" or "give" or "offer" or "raise" or "reiterate" or "spread" or "release";
}
