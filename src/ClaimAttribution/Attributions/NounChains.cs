using ClaimAttribution.Phrases;

namespace ClaimAttribution.Attributions;

/// <summary>Noun phrases with what belongs to them: <em>a spokesman for the ministry of health and two officials</em>.</summary>
internal static class NounChains
{
    private const int MaxSteps = 12;

    /// <summary>The phrase where the noun phrase that ends with phrase <paramref name="last"/> begins.</summary>
    public static int First(PhrasedSentence sentence, int last)
    {
        int first = last;
        bool list = false;
        for (int step = 0; step < MaxSteps && StepLeft(sentence, first, ref list) is int next && next < first; step++) first = next;
        return first;
    }

    /// <summary>The phrase after the noun phrase that begins with phrase <paramref name="first"/>.</summary>
    public static int After(PhrasedSentence sentence, int first)
    {
        int after = first + 1;
        for (int step = 0; step < MaxSteps; step++)
        {
            PhraseKind kind = sentence.Kind(after);
            bool joins = kind == PhraseKind.Preposition && sentence.IsHolderLike(after + 1)
                || (kind == PhraseKind.Coordinator && sentence.IsHolderLike(after + 1) && sentence.Kind(after + 2) != PhraseKind.Verb);
            if (!joins) break;
            after += 2;
        }
        return after;
    }

    private static int StepLeft(PhrasedSentence sentence, int first, ref bool list)
    {
        switch (sentence.Kind(first - 1))
        {
            case PhraseKind.Preposition when sentence.IsHolderLike(first - 2):
                return first - 2;
            case PhraseKind.Preposition:
                return OverModifier(sentence, first - 2, first);
            case PhraseKind.Coordinator when sentence.IsHolderLike(first - 2) && !sentence.IsWord(first - 1, "but") && !GovernedByVerb(sentence, first - 2):
                list = true;
                return first - 2;
            case PhraseKind.Comma when list && sentence.IsHolderLike(first - 2):
                return first - 2;
            default:
                return OverModifier(sentence, first - 1, first);
        }
    }

    /// <summary>
    /// Over <em>living</em> in <em>people living in the town</em>, <em>close</em> in <em>a source close to the couple</em> and <em>who shot</em> in <em>the man who shot the mayor</em>.
    /// </summary>
    private static int OverModifier(PhrasedSentence sentence, int verb, int first) => sentence.Kind(verb) switch
    {
        PhraseKind.Gerund or PhraseKind.Participle or PhraseKind.Infinitive or PhraseKind.Adjective when sentence.IsHolderLike(verb - 1) => verb - 1,
        PhraseKind.Adverb when sentence.IsWord(verb, "close") && sentence.IsHolderLike(verb - 1) => verb - 1,
        PhraseKind.Verb when sentence.Kind(verb - 1) == PhraseKind.Relative && sentence.IsHolderLike(verb - 2) => verb - 2,
        _ => first,
    };

    private static bool GovernedByVerb(PhrasedSentence sentence, int noun) => noun > 0 && sentence[noun - 1].IsVerbal;
}
