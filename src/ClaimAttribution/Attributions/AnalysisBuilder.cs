using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Turns what the stages found in tokens into spans of the text.</summary>
internal static class AnalysisBuilder
{
    public static Analysis Build(TaggedText text, string modelVersion, QuotationMap quotations, List<AttributionDraft> drafts)
    {
        var built = new Dictionary<AttributionDraft, Attribution>();
        var attributions = new Attribution[drafts.Count];
        for (int i = 0; i < drafts.Count; i++) attributions[i] = Attribution(text, quotations, drafts[i], built, depth: 0);
        var words = new Token[text.Count];
        for (int i = 0; i < words.Length; i++) words[i] = new Token(text.Tokens[i], text.Tags[i]);
        var sentences = new TextSpan[text.Sentences.Length];
        for (int i = 0; i < sentences.Length; i++) sentences[i] = Span(text, new TokenRange(text.Sentences[i].Start, text.Sentences[i].End));
        return new Analysis(text.Text, modelVersion, words, sentences, [], attributions, []);
    }

    private static Attribution Attribution(TaggedText text, QuotationMap quotations, AttributionDraft draft, Dictionary<AttributionDraft, Attribution> built, int depth)
    {
        const int maxDepth = 64;
        if (built.TryGetValue(draft, out Attribution? attribution)) return attribution;
        Attribution? parent = draft.Parent is null || depth == maxDepth ? null : Attribution(text, quotations, draft.Parent, built, depth + 1);
        TextSpan[] content = [.. draft.Content.Order(Comparer<TokenRange>.Create(static (a, b) => a.Start.CompareTo(b.Start))).Select(range => Span(text, range))];
        SourceMention? source = draft.Source.IsEmpty ? null : new SourceMention([Span(text, draft.Source)], new Source(text.Text[Span(text, draft.Source).Start..Span(text, draft.Source).End], SourceKind.Person, [Span(text, draft.Source)]));
        return built[draft] = new Attribution(source, new Cue([Span(text, draft.Cue)], draft.Entry.Lemma, draft.Entry.Class), content, Kind(quotations, draft), parent, draft.Confidence);
    }

    private static AttributionKind Kind(QuotationMap quotations, AttributionDraft draft)
    {
        bool some = false, all = true;
        foreach (TokenRange range in draft.Content)
        {
            for (int token = range.Start; token < range.End; token++)
            {
                bool quoted = quotations.IsQuoted(token);
                some |= quoted;
                all &= quoted;
            }
        }
        return all ? AttributionKind.Direct : some ? AttributionKind.Mixed : AttributionKind.Indirect;
    }

    public static TextSpan Span(TaggedText text, TokenRange range) => new(text.Tokens[range.Start].Start, text.Tokens[range.End - 1].End);
}
