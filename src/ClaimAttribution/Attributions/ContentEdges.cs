using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Trims what does not belong to a content at its edges.</summary>
internal static class ContentEdges
{
    /// <summary>Adds a fragment without the marks at its edges; adds nothing where nothing else is left.</summary>
    public static void Add(PhrasedSentence sentence, List<TokenRange> content, TokenRange range)
    {
        TokenRange inner = Trim(sentence.Text, sentence.Quotations, range);
        if (!inner.IsEmpty) content.Add(inner);
    }

    /// <summary>A range without the marks at its edges; it may be empty.</summary>
    public static TokenRange Trim(TaggedText text, QuotationMap quotations, TokenRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end && IsEdge(text, quotations, start)) start++;
        while (end > start && IsEdge(text, quotations, end - 1)) end--;
        return new TokenRange(start, end);
    }

    // A question or exclamation mark is part of what is said; a full stop after an abbreviation is no token of its own.
    private static bool IsEdge(TaggedText text, QuotationMap quotations, int token) =>
        quotations.Marks[token] != QuoteMark.None || text.Word(token) is "," or "." or ";" or ":" or "-" or "--" or "–" or "—" or "…" or "...";
}
