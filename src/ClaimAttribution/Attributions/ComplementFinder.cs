using ClaimAttribution.Phrases;

namespace ClaimAttribution.Attributions;

/// <summary>Finds the content that follows a cue verb, by the frames that the verb takes.</summary>
internal static class ComplementFinder
{
    private const int Window = 16;

    public static Complement After(PhrasedSentence sentence, int verb, CueEntry entry)
    {
        int noun = -1;
        for (int i = verb + 1; i < Math.Min(sentence.Count, verb + 1 + Window); i++)
        {
            switch (sentence.Kind(i))
            {
                case PhraseKind.Noun:
                    if (noun < 0 && !sentence[i].Has(PhraseTraits.Temporal) && sentence.Kind(i - 1) != PhraseKind.Preposition) noun = i;
                    break;
                case PhraseKind.Adverb or PhraseKind.Preposition or PhraseKind.Adjective or PhraseKind.Coordinator:
                    break;
                case PhraseKind.Gerund or PhraseKind.Participle when noun >= 0:
                    break;
                case PhraseKind.Gerund when i == verb + 1 && entry.Takes(CueFrames.Gerund | CueFrames.Object):
                    return To(sentence, CueFrames.Gerund, i);
                case PhraseKind.Complementizer when entry.Takes(CueFrames.Clause):
                    return To(sentence, CueFrames.Clause, i);
                case PhraseKind.Relative when entry.Takes(CueFrames.Addressee) && sentence.IsWord(i, "that"):
                    return To(sentence, CueFrames.Clause, i);
                case PhraseKind.Relative when sentence.Kind(i + 1) == PhraseKind.Verb:
                    i++;
                    break;
                case PhraseKind.Question when entry.Takes(CueFrames.Question | CueFrames.Clause):
                    return To(sentence, CueFrames.Question, i);
                case PhraseKind.Subordinator when sentence.IsWord(i, "if") && entry.Takes(CueFrames.Question):
                    return To(sentence, CueFrames.Question, i);
                case PhraseKind.Infinitive when entry.Takes(CueFrames.Infinitive):
                    return To(sentence, CueFrames.Infinitive, noun >= 0 && !entry.Takes(CueFrames.Addressee) ? noun : i);
                case PhraseKind.OpenQuote:
                    return Quote(sentence, entry, noun, i);
                case PhraseKind.Colon when i + 1 < sentence.Count:
                    return To(sentence, sentence.Kind(i + 1) == PhraseKind.OpenQuote ? CueFrames.Quote : CueFrames.Clause, i + 1);
                case PhraseKind.Comma when sentence.Kind(i + 1) == PhraseKind.OpenQuote && entry.Takes(CueFrames.Clause | CueFrames.Quote):
                    return To(sentence, CueFrames.Quote, i + 1);
                case PhraseKind.Comma when sentence.Kind(i + 1) == PhraseKind.Adverb && sentence.Kind(i + 2) == PhraseKind.Comma:
                    i += 2;
                    break;
                case PhraseKind.Comma when Fronted(sentence, verb, i) && entry.Takes(CueFrames.Clause):
                    return To(sentence, CueFrames.Clause, verb + 1);
                case PhraseKind.Verb when entry.Takes(CueFrames.Clause) && BareClause(sentence, verb, i) is int start and >= 0:
                    return To(sentence, CueFrames.Clause, start);
                default:
                    return Object(sentence, verb, entry, noun);
            }
        }
        return Object(sentence, verb, entry, noun);
    }

    private static Complement To(PhrasedSentence sentence, CueFrames frame, int start) => new(frame, start, Clauses.After(sentence, start, nominal: frame == CueFrames.Object || (frame == CueFrames.Quote && sentence.Kind(start) == PhraseKind.Noun)));

    /// <summary><em>said “we won”</em>, <em>called it “a disaster”</em>.</summary>
    private static Complement Quote(PhrasedSentence sentence, CueEntry entry, int noun, int open)
    {
        bool predicate = noun >= 0 && entry.Takes(CueFrames.Object) && (!entry.Takes(CueFrames.Addressee) || sentence.Kind(open - 1) == PhraseKind.Preposition);
        if (noun < 0 && open > 0 && sentence.Kind(open - 1) == PhraseKind.Noun && entry.Takes(CueFrames.Object) && !sentence[open - 1].Has(PhraseTraits.Pronoun)) return To(sentence, CueFrames.Quote, open - 1);
        return To(sentence, CueFrames.Quote, predicate ? noun : open);
    }

    /// <summary><em>criticised <b>the plan</b></em>: the phrase right after the verb.</summary>
    private static Complement Object(PhrasedSentence sentence, int verb, CueEntry entry, int noun)
    {
        if (!entry.Takes(CueFrames.Object) || entry.Takes(CueFrames.Addressee) || noun < 0) return Complement.None;
        int first = verb + 1;
        while (sentence.Kind(first) == PhraseKind.Adverb) first++;
        return first == noun ? To(sentence, CueFrames.Object, noun) : Complement.None;
    }

    /// <summary><em>said <b>under the plan, workers</b> would go</em>.</summary>
    private static bool Fronted(PhrasedSentence sentence, int verb, int comma)
    {
        if (sentence.Kind(verb + 1) is not (PhraseKind.Preposition or PhraseKind.Subordinator) || !sentence.IsHolderLike(comma + 1)) return false;
        return sentence.Kind(NounChains.After(sentence, comma + 1)) == PhraseKind.Verb;
    }

    /// <summary>
    /// The first phrase of a clause without <em>that</em> whose finite verb is phrase <paramref name="finite"/>: the last noun
    /// phrase before it that no preposition governs. −1 where there is none, or the verb is a relative clause's.
    /// </summary>
    private static int BareClause(PhrasedSentence sentence, int verb, int finite)
    {
        for (int i = finite - 1; i > verb; i--)
        {
            if (sentence.Kind(i) == PhraseKind.Noun && sentence.Kind(i - 1) is not (PhraseKind.Preposition or PhraseKind.Coordinator or PhraseKind.Gerund or PhraseKind.Participle)
                && !sentence[i].Has(PhraseTraits.Temporal)) return i;
        }
        return -1;
    }
}
