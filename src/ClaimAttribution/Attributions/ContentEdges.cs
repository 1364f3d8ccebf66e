using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Trims what does not belong to a content at its edges.</summary>
internal static class ContentEdges
{
    /// <summary>Adds a fragment without the marks at its edges; adds nothing where nothing else is left.</summary>
    public static void Add(PhrasedSentence sentence, List<TokenRange> content, TokenRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end && IsEdge(sentence, start)) start++;
        while (end > start && IsEdge(sentence, end - 1)) end--;
        if (end > start) content.Add(new TokenRange(start, end));
    }

    // A question or exclamation mark is part of what is said; a full stop after an abbreviation is no token of its own.
    private static bool IsEdge(PhrasedSentence sentence, int token) =>
        sentence.Quotations.Marks[token] != QuoteMark.None || sentence.Text.Word(token) is "," or "." or ";" or ":" or "-" or "--" or "–" or "—" or "…" or "...";
}
