using ClaimAttribution.Phrases;

namespace ClaimAttribution.Attributions;

/// <summary>Where clauses begin and end, judged by phrases.</summary>
internal static class Clauses
{
    private const int Window = 160;

    /// <summary>
    /// The phrase after the clause that begins with phrase <paramref name="start"/>: before <em>, but …</em>, before an
    /// author's <em>which</em>, before another attribution, or at the end of the sentence. With <paramref name="nominal"/> it is a
    /// noun phrase, and a coordinated verb is the cue's sister: <em>praised the plan and left</em>.
    /// </summary>
    public static int After(PhrasedSentence sentence, int start, bool nominal = false)
    {
        int limit = Math.Min(sentence.Count, start + Window);
        for (int i = start; i < limit; i++)
        {
            switch (sentence.Kind(i))
            {
                case PhraseKind.Semicolon when sentence.SameQuotation(i, start):
                case PhraseKind.CloseQuote when LeavesQuotation(sentence, start, i):
                case PhraseKind.Comma or PhraseKind.Dash when sentence.SameQuotation(i, start) && EndsAtComma(sentence, i + 1):
                case PhraseKind.Comma when nominal && sentence.Kind(i + 1) == PhraseKind.Relative:
                case PhraseKind.Coordinator when nominal && sentence.Kind(i + 1) == PhraseKind.Verb:
                case PhraseKind.Coordinator when i > start && sentence.SameQuotation(i, start) && StartsAttribution(sentence, i + 1, needsBoundary: false):
                    return i;
            }
        }
        return limit;
    }

    /// <summary>The first phrase of the clause that ends before phrase <paramref name="end"/>, not before <paramref name="floor"/>.</summary>
    public static int StartBefore(PhrasedSentence sentence, int end, int floor)
    {
        int start = end;
        for (int i = end - 1; i >= Math.Max(floor, end - Window); i--)
        {
            PhraseKind kind = sentence.Kind(i);
            if (kind == PhraseKind.Semicolon && sentence.SameQuotation(i, end - 1)) break;
            if (kind == PhraseKind.OpenQuote && sentence.Quotations.Inner(sentence[i].Start + 1) == sentence.Quotations.Inner(sentence[end - 1].Start) && sentence.Quotations.Inner(sentence[end - 1].Start) >= 0) break;
            start = i;
        }
        while (start < end && (sentence.Kind(start) is PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Dash or PhraseKind.End or PhraseKind.Other
            || (sentence.Kind(start) == PhraseKind.Adverb && sentence.Kind(start + 1) == PhraseKind.Comma))) start++;
        return start;
    }

    /// <summary>Whether a finite verb stands in the phrases.</summary>
    public static bool HasVerb(PhrasedSentence sentence, int first, int after)
    {
        for (int i = first; i < after; i++) if (sentence.Kind(i) == PhraseKind.Verb) return true;
        return false;
    }

    /// <summary>
    /// Whether an attribution begins at a phrase: <em>police said</em>, <em>said Holm</em>. With
    /// <paramref name="needsBoundary"/> it must be a whole insertion, closed by a comma or the end.
    /// </summary>
    public static bool StartsAttribution(PhrasedSentence sentence, int index, bool needsBoundary)
    {
        while (sentence.Kind(index) == PhraseKind.Adverb || sentence.IsWord(index, "as")) index++;
        if (sentence.Kind(index) == PhraseKind.Verb && IsSaying(sentence, index) && SubjectFinder.Inverted(sentence, index) is var (first, after) && after > first)
        {
            return !needsBoundary || IsBoundary(sentence, AfterAdjuncts(sentence, after));
        }
        if (!sentence.IsHolderLike(index) && sentence.Kind(index) != PhraseKind.Relative) return false;
        int verb = sentence.Kind(index) == PhraseKind.Relative ? index + 1 : NounChains.After(sentence, index);
        while (sentence.Kind(verb) == PhraseKind.Adverb) verb++;
        if (sentence.Kind(verb) != PhraseKind.Verb || !IsSaying(sentence, verb)) return false;
        return !needsBoundary || IsBoundary(sentence, AfterAdjuncts(sentence, verb + 1));
    }

    /// <summary>Over times, addressees and occasions: <em>told reporters <b>in Paris on Tuesday</b></em>.</summary>
    public static int AfterAdjuncts(PhrasedSentence sentence, int index)
    {
        for (int steps = 0; steps < 12; steps++)
        {
            PhraseKind kind = sentence.Kind(index);
            if (kind == PhraseKind.Adverb || kind == PhraseKind.Noun) index++;
            else if (kind == PhraseKind.Preposition && sentence.Kind(index + 1) == PhraseKind.Noun) index += 2;
            else break;
        }
        return index;
    }

    public static bool IsBoundary(PhrasedSentence sentence, int index) =>
        sentence.Kind(index) is PhraseKind.Comma or PhraseKind.End or PhraseKind.Semicolon or PhraseKind.CloseQuote or PhraseKind.Dash or PhraseKind.Bracket or PhraseKind.Colon;

    private static bool LeavesQuotation(PhrasedSentence sentence, int start, int close)
    {
        int inner = sentence.Quotations.Inner(sentence[start].Start);
        return inner >= 0 && sentence.Quotations.All[inner].Close == sentence[close].Start;
    }

    private static bool EndsAtComma(PhrasedSentence sentence, int next)
    {
        switch (sentence.Kind(next))
        {
            case PhraseKind.Coordinator:
                return sentence.IsWord(next, "but") || StartsAttribution(sentence, next + 1, needsBoundary: false);
            case PhraseKind.Subordinator or PhraseKind.Preposition:
                return sentence.IsWord(next, "although") || sentence.IsWord(next, "though") || sentence.IsWord(next, "while") || sentence.IsWord(next, "whereas")
                    || sentence.IsWord(next, "as") && StartsAttribution(sentence, next + 1, needsBoundary: false)
                    || sentence.IsWord(next, "according");
            case PhraseKind.Relative:
                return sentence.IsWord(next, "which");
            case PhraseKind.Gerund:
                return sentence.IsWord(next, "according") || IsSaying(sentence, next);
            default:
                return StartsAttribution(sentence, next, needsBoundary: true);
        }
    }

    /// <summary>Whether the verb takes a clause or a quotation as what is said.</summary>
    private static bool IsSaying(PhrasedSentence sentence, int verb) =>
        CueLexicon.English.Verb(sentence.Lemma(verb)) is { } entry && entry.Takes(CueFrames.Clause | CueFrames.Quote);
}
