using ClaimAttribution.Phrases;

namespace ClaimAttribution.Attributions;

/// <summary>Finds who does what a verb group says.</summary>
internal static class SubjectFinder
{
    private const int Window = 60;

    /// <summary>The first and last phrase of the subject before a verb group; <c>(-1, -1)</c> where there is none.</summary>
    public static (int First, int Last) Before(PhrasedSentence sentence, int verb)
    {
        int last = SkipAdjuncts(sentence, verb - 1);
        if (sentence[verb].Kind == PhraseKind.Verb) return Finite(sentence, verb, last);
        // a letter saying that … ; , saying that … ; declined to say
        if (sentence[verb].Kind == PhraseKind.Gerund && last == verb - 1 && sentence.IsHolderLike(last)) return (NounChains.First(sentence, last), last);
        return Shared(sentence, verb);
    }

    /// <summary>The subject after the verb: <em>said <b>Mr Holm</b></em>; the phrases, last excluded, or an empty range.</summary>
    public static (int First, int After) Inverted(PhrasedSentence sentence, int verb)
    {
        Phrase group = sentence[verb];
        bool simple = group.Kind == PhraseKind.Verb && group.Head == group.End - 1 && !group.Has(PhraseTraits.Passive | PhraseTraits.Modal | PhraseTraits.Negated);
        bool place = verb == 0 || sentence.Kind(verb - 1) is PhraseKind.Comma or PhraseKind.CloseQuote or PhraseKind.End or PhraseKind.Dash;
        int first = verb + 1;
        while (sentence.Kind(first) == PhraseKind.Adverb) first++;
        if (!simple || !place || !sentence.IsHolderLike(first) || IsObjectPronoun(sentence, first)) return (first, first);
        int after = NounChains.After(sentence, first);
        return sentence.Kind(after) == PhraseKind.Verb ? (first, first) : (first, after);
    }

    /// <summary>Whether the subject and an insertion are all that stands before the verb: <em>Holm, who leads the council, called …</em></summary>
    public static bool OpensSentence(PhrasedSentence sentence, int verb, int floor)
    {
        if (sentence.Kind(verb - 1) != PhraseKind.Comma || BeforeInsertion(sentence, verb - 1) is not (>= 0 and var last)) return false;
        bool relative = sentence.Kind(last + 2) == PhraseKind.Relative || (sentence.Kind(last + 2) == PhraseKind.Noun && !Clauses.HasVerb(sentence, last + 2, verb));
        return relative && !Clauses.HasVerb(sentence, floor, last + 1);
    }

    /// <summary>Over adverbs, times and the like, leftwards: <em>police <b>on Tuesday</b> said</em>.</summary>
    public static int SkipAdjuncts(PhrasedSentence sentence, int index)
    {
        while (index >= 0)
        {
            if (sentence.Kind(index) == PhraseKind.Adverb) index--;
            else if (sentence.Kind(index) == PhraseKind.Noun && sentence[index].Has(PhraseTraits.Temporal) && index > 0) index -= sentence.Kind(index - 1) == PhraseKind.Preposition && index > 1 ? 2 : 1;
            else break;
        }
        return index;
    }

    private static (int First, int Last) Finite(PhrasedSentence sentence, int verb, int last)
    {
        switch (sentence.Kind(last))
        {
            case PhraseKind.Relative:
                return (last, last);
            case PhraseKind.Noun:
                return (NounChains.First(sentence, last), last);
            case PhraseKind.CloseQuote:
                return Quoted(sentence, last);
            case PhraseKind.Comma or PhraseKind.Dash or PhraseKind.Bracket:
                int before = BeforeInsertion(sentence, last);
                return before >= 0 ? (NounChains.First(sentence, before), before) : Shared(sentence, verb);
            case PhraseKind.Coordinator or PhraseKind.Infinitive or PhraseKind.Adjective or PhraseKind.Participle:
                return Shared(sentence, verb);
            default:
                return (-1, -1);
        }
    }

    /// <summary>A name between quotation marks: <em>the group “Red Dawn” said</em>.</summary>
    private static (int First, int Last) Quoted(PhrasedSentence sentence, int close)
    {
        for (int i = close - 1; i >= Math.Max(0, close - 4); i--)
        {
            if (sentence.Kind(i) != PhraseKind.OpenQuote) continue;
            return (sentence.IsHolderLike(i - 1) ? NounChains.First(sentence, i - 1) : i, close);
        }
        return (-1, -1);
    }

    /// <summary>The noun phrase before an insertion that ends at phrase <paramref name="close"/>: <em><b>Holm</b>, who lives here, said</em>.</summary>
    private static int BeforeInsertion(PhrasedSentence sentence, int close)
    {
        PhraseKind mark = sentence.Kind(close);
        for (int i = close - 1; i >= Math.Max(1, close - Window); i--)
        {
            if (sentence.Kind(i) == PhraseKind.CloseQuote) return -1;
            if (sentence.Kind(i) != mark) continue;
            if (sentence.Kind(i + 1) is PhraseKind.Coordinator) return -1;
            return sentence.IsHolderLike(i - 1) ? i - 1 : -1;
        }
        return -1;
    }

    /// <summary>
    /// The subject that a verb shares with the main clause: <em><b>She</b> left the room and said</em>, <em><b>She</b> left,
    /// saying</em>. It is that of the first finite verb outside a subordinate clause.
    /// </summary>
    private static (int First, int Last) Shared(PhrasedSentence sentence, int verb)
    {
        bool subordinate = false;
        for (int i = Math.Max(0, verb - Window); i < verb; i++)
        {
            if (!sentence.SameQuotation(i, verb)) continue;
            switch (sentence.Kind(i))
            {
                case PhraseKind.Subordinator:
                    subordinate = true;
                    break;
                case PhraseKind.Comma:
                    subordinate = false;
                    break;
                case PhraseKind.Verb when !subordinate:
                    int last = SkipAdjuncts(sentence, i - 1);
                    if (sentence.IsHolderLike(last)) return (NounChains.First(sentence, last), last);
                    if (sentence.Kind(last) == PhraseKind.Comma && BeforeInsertion(sentence, last) is int before and >= 0) return (NounChains.First(sentence, before), before);
                    break;
            }
        }
        return (-1, -1);
    }

    private static bool IsObjectPronoun(PhrasedSentence sentence, int noun) =>
        sentence[noun].Has(PhraseTraits.Pronoun) && (sentence.IsWord(noun, "it") || sentence.IsWord(noun, "him") || sentence.IsWord(noun, "them") || sentence.IsWord(noun, "me") || sentence.IsWord(noun, "us"));
}
