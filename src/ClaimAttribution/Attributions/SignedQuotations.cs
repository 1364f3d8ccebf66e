using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>A quotation, a dash and who said it: <em>“It was a long night.” — Mia Lund</em></summary>
internal static class SignedQuotations
{
    private const int MaxName = 5;

    private static readonly CueEntry Signature = new("", CueClass.Quotation, 1, CueFrames.Quote);

    /// <summary>Adds the signed quotations of a text.</summary>
    public static void Add(TaggedText text, QuotationMap quotations, Pool<AttributionDraft> pool, List<AttributionDraft> drafts)
    {
        foreach (Quotation quotation in quotations.All)
        {
            int dash = quotation.Close + 1;
            if (quotation.Depth > 0 || dash + 1 >= text.Count || !IsDash(text, dash)) continue;
            int end = NameEnd(text, dash + 1);
            TokenRange content = ContentEdges.Trim(text, quotations, new TokenRange(quotation.Open + 1, quotation.Close));
            if (end == dash + 1 || !EndsThere(text, end) || content.IsEmpty) continue;
            AttributionDraft draft = pool.Take().Begin(Signature, new TokenRange(dash, dash + 1));
            (draft.Source, draft.Confidence, draft.IsCertain) = (new TokenRange(dash + 1, end), 0.8, true);
            draft.Content.Add(content);
            drafts.Add(draft);
        }
    }

    private static bool IsDash(TaggedText text, int token) => text.Word(token) is "-" or "--" or "–" or "—" or "―";

    private static int NameEnd(TaggedText text, int start)
    {
        int end = start;
        while (end < text.Count && end - start < MaxName && text.Penn(end) is PennTag.NNP or PennTag.NNPS && (end == start || text.SameParagraph(end))) end++;
        return end;
    }

    private static bool EndsThere(TaggedText text, int token) => token == text.Count || !text.SameParagraph(token) || text.Word(token) is "," or "." or "(";
}
