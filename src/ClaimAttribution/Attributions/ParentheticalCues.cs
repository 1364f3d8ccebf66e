using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Attributions that stand after or inside their content: <em>“P,” said X; P, X said; “P,” X said, “Q.”</em>
/// </summary>
internal static class ParentheticalCues
{
    private const int MinWords = 3;

    /// <summary>Fills the content of an attribution whose source and cue are the phrases from start to after, adjuncts not included.</summary>
    public static bool Read(PhrasedSentence sentence, AttributionDraft draft, int start, int after, int floor)
    {
        int mark = start - 1;
        while (mark > floor && (sentence.IsWord(mark, "as") || sentence.Kind(mark) == PhraseKind.Adverb)) mark--;
        bool comma = sentence.Kind(mark) is PhraseKind.Comma or PhraseKind.Dash;
        int end = comma ? mark : mark + 1;
        bool quoted = end - 1 >= 0 && sentence.Kind(end - 1) == PhraseKind.CloseQuote;
        if (!comma && !quoted) return mark < floor && Opening(sentence, draft, start, after);
        if (!draft.Entry.Takes(CueFrames.Clause | CueFrames.Quote)) return false;
        int next = Clauses.AfterAdjuncts(sentence, after);
        return quoted ? Quoted(sentence, draft, end, next, floor) : Unquoted(sentence, draft, end, next, floor);
    }

    /// <summary>A sentence that begins in a quotation of an earlier one: <em>“P. Q,” she said.</em></summary>
    private static bool Opening(PhrasedSentence sentence, AttributionDraft draft, int start, int after)
    {
        int before = sentence[start].Start - 1;
        if (before < 0 || sentence.Quotations.Marks[before] != QuoteMark.Closes || !draft.Entry.Takes(CueFrames.Clause | CueFrames.Quote)) return false;
        bool hasObject = sentence.IsHolderLike(after) && !draft.Entry.Takes(CueFrames.Addressee);
        if (hasObject || !sentence.Text.SameParagraph(before + 1)) return false;
        int next = Clauses.AfterAdjuncts(sentence, after);
        if (!Clauses.IsBoundary(sentence, next) || QuotationEndingAt(sentence, before) is not { } quotation) return false;
        ContentEdges.Add(sentence, draft.Content, new TokenRange(quotation.Open, quotation.Close));
        draft.Confidence = 0.9;
        return draft.Content.Count > 0;
    }

    private static bool Quoted(PhrasedSentence sentence, AttributionDraft draft, int end, int next, int floor)
    {
        int close = sentence[end - 1].Start;
        if (QuotationEndingAt(sentence, close) is not { } quotation) return false;
        int start = quotation.Open;
        // He is “a crook,” she said: the words before the mark are part of the content.
        if (quotation.Open >= sentence.Start && Mixed(sentence, end, quotation, floor) is int first and >= 0) start = sentence[first].Start;
        ContentEdges.Add(sentence, draft.Content, new TokenRange(start, close));
        if (sentence.Kind(next) is PhraseKind.Comma or PhraseKind.End or PhraseKind.Colon or PhraseKind.Dash && sentence.Kind(next + 1) == PhraseKind.OpenQuote) AddRest(sentence, draft, next + 1);
        draft.Confidence = 0.95;
        return draft.Content.Count > 0;
    }

    private static bool Unquoted(PhrasedSentence sentence, AttributionDraft draft, int end, int next, int floor)
    {
        if (!Clauses.IsBoundary(sentence, next)) return false;
        int start = Clauses.StartBefore(sentence, end, floor);
        bool goesOn = sentence.Kind(next) is PhraseKind.Comma or PhraseKind.Dash && GoesOn(sentence, next + 1);
        bool clause = Clauses.HasVerb(sentence, start, end);
        if (!clause && !(goesOn && Clauses.HasVerb(sentence, next + 1, sentence.Count))) return false;
        if (start >= end || (!goesOn && sentence[end - 1].End - sentence[start].Start < MinWords)) return false;
        ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[start].Start, sentence[end - 1].End));
        if (goesOn) AddRest(sentence, draft, next + 1);
        // The road is closed, police said.
        draft.IsCertain = clause && sentence.Kind(next) == PhraseKind.End && sentence[end - 1].End < draft.Source.Start && draft.Entry.Class is CueClass.Report or CueClass.Confirm;
        draft.Confidence = 0.85;
        return draft.Content.Count > 0;
    }

    /// <summary>Whether the content goes on after <em>, she said,</em>: not with <em>adding, who, as, but</em>.</summary>
    private static bool GoesOn(PhrasedSentence sentence, int index) => sentence.Kind(index) switch
    {
        PhraseKind.Verb or PhraseKind.Infinitive or PhraseKind.OpenQuote or PhraseKind.Noun or PhraseKind.Complementizer or PhraseKind.Preposition or PhraseKind.Adverb or PhraseKind.Adjective =>
            !sentence.IsWord(index, "as") && !Clauses.StartsAttribution(sentence, index, needsBoundary: false),
        PhraseKind.Coordinator => !sentence.IsWord(index, "but") && !Clauses.StartsAttribution(sentence, index + 1, needsBoundary: false),
        _ => false,
    };

    private static void AddRest(PhrasedSentence sentence, AttributionDraft draft, int start)
    {
        int after = Clauses.After(sentence, start);
        if (after > start) ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[start].Start, sentence[after - 1].End));
    }

    private static Quotation? QuotationEndingAt(PhrasedSentence sentence, int close)
    {
        int inner = close > 0 ? sentence.Quotations.Inner(close - 1) : -1;
        return inner >= 0 && sentence.Quotations.All[inner].Close == close ? sentence.Quotations.All[inner] : null;
    }

    /// <summary>The first phrase of a clause that only ends in a quotation; −1 where the quotation stands alone.</summary>
    private static int Mixed(PhrasedSentence sentence, int end, Quotation quotation, int floor)
    {
        int open = end - 1;
        while (open > floor && sentence[open].Start > quotation.Open) open--;
        int before = open - 1;
        if (before < floor || sentence.Kind(before) is PhraseKind.Comma or PhraseKind.Colon or PhraseKind.End or PhraseKind.Semicolon) return -1;
        int start = Clauses.StartBefore(sentence, open, floor);
        return start < open ? start : -1;
    }
}
