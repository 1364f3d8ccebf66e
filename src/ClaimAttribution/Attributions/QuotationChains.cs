using System.Buffers;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Quotations that follow an attributed one and have no attribution of their own go on with its content:
/// <em>“P,” she said. “Q.”</em>
/// </summary>
internal static class QuotationChains
{
    public static void Extend(TaggedText text, QuotationMap quotations, List<AttributionDraft> drafts)
    {
        if (quotations.All.Count == 0) return;
        AttributionDraft?[] owner = ArrayPool<AttributionDraft?>.Shared.Rent(text.Count);
        owner.AsSpan(0, text.Count).Clear();
        foreach (AttributionDraft draft in drafts)
        {
            foreach (TokenRange range in draft.Content) owner.AsSpan(range.Start, range.Length).Fill(draft);
        }
        foreach (Quotation quotation in quotations.All)
        {
            if (quotation.Depth == 0 && StandsAlone(text, quotations, quotation) && Speaker(text, quotations, quotation, owner) is { } draft) Add(text, draft, quotation, owner);
        }
        ArrayPool<AttributionDraft?>.Shared.Return(owner, clearArray: true);
    }

    private static void Add(TaggedText text, AttributionDraft draft, Quotation quotation, AttributionDraft?[] owner)
    {
        int end = Math.Min(quotation.Close, text.Count);
        while (end > quotation.Open + 1 && text.Word(end - 1) is "." or ",") end--;
        if (end <= quotation.Open + 1) return;
        draft.Content.Add(new TokenRange(quotation.Open + 1, end));
        owner.AsSpan(quotation.Open + 1, end - quotation.Open - 1).Fill(draft);
    }

    /// <summary>Whether the quotation begins a sentence, holds whole sentences, and nobody outside of it is said to say it.</summary>
    private static bool StandsAlone(TaggedText text, QuotationMap quotations, Quotation quotation)
    {
        int before = quotation.Open - 1, after = quotation.Close + 1;
        bool begins = before < 0 || IsEnd(text, quotations, before) || !text.SameParagraph(quotation.Open);
        bool ends = after >= text.Count || !text.SameParagraph(after) || quotations.Marks[after] == QuoteMark.Opens || IsEnd(text, quotations, quotation.Close - 1);
        return begins && ends && quotation.Close - quotation.Open > 2;
    }

    /// <summary>The attribution just before: the one that owns the quotation that ended last, or whose cue did.</summary>
    private static AttributionDraft? Speaker(TaggedText text, QuotationMap quotations, Quotation quotation, AttributionDraft?[] owner)
    {
        const int window = 40;
        if (owner[quotation.Open + 1] is not null) return null;
        for (int i = quotation.Open - 1; i >= Math.Max(0, quotation.Open - window); i--)
        {
            if (owner[i] is { } draft && quotations.IsQuoted(i) && Outermost(draft) is { } outer) return SameSpeech(text, i, quotation.Open) ? outer : null;
            if (i + 1 < text.Count && !text.SameParagraph(i + 1)) return null;
        }
        return null;
    }

    private static AttributionDraft Outermost(AttributionDraft draft)
    {
        const int maxDepth = 16;
        for (int depth = 0; depth < maxDepth && draft.Parent is { } parent; depth++) draft = parent;
        return draft;
    }

    /// <summary>Whether no more than one sentence ends between two tokens.</summary>
    private static bool SameSpeech(TaggedText text, int from, int to)
    {
        int ends = 0;
        for (int i = from + 1; i < to; i++) if (text.Word(i) is "." or "!" or "?") ends++;
        return ends <= 1;
    }

    private static bool IsEnd(TaggedText text, QuotationMap quotations, int token) =>
        text.Word(token) is "." or "!" or "?" or "…" || (quotations.Marks[token] == QuoteMark.Closes && token > 0 && text.Word(token - 1) is "." or "!" or "?");
}
