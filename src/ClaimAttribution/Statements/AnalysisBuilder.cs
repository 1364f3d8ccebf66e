using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Turns what the stages found in tokens into spans of the text, and leaves out what is less sure than asked for.</summary>
internal sealed class AnalysisBuilder(TaggedText text, QuotationMap quotations, double minConfidence)
{
    private const int MaxDepth = 64;

    private readonly Dictionary<AttributionDraft, Attribution> _attributions = [];
    private readonly Dictionary<Holder, Source> _sources = [];

    public Analysis Build(string modelVersion, List<Holder> holders, List<AttributionDraft> attributions, List<StatementDraft> statements)
    {
        foreach (Holder holder in holders) _sources[holder] = new Source(holder.Name, holder.Kind, Spans(holder.Mentions));
        var words = new Token[text.Count];
        for (int i = 0; i < words.Length; i++) words[i] = new Token(text.Tokens[i], text.Tags[i]);
        var sentences = new TextSpan[text.Sentences.Length];
        for (int i = 0; i < sentences.Length; i++) sentences[i] = Span(new TokenRange(text.Sentences[i].Start, text.Sentences[i].End));
        Attribution[] found = [.. attributions.Where(IsSure).Select(draft => Of(draft, depth: 0))];
        return new Analysis(text.Text, modelVersion, words, sentences, [.. holders.Select(holder => _sources[holder])], found, [.. statements.Where(draft => Confidence(draft) >= minConfidence).Select(Of)]);
    }

    private Attribution Of(AttributionDraft draft, int depth)
    {
        if (_attributions.TryGetValue(draft, out Attribution? attribution)) return attribution;
        Attribution? parent = depth == MaxDepth || Parent(draft) is not { } outer ? null : Of(outer, depth + 1);
        SourceMention? source = draft.Holder is null ? null : new SourceMention([Span(Mention(draft))], _sources[draft.Holder]);
        return _attributions[draft] = new Attribution(source, new Cue([Span(draft.Cue)], draft.Entry.Lemma, draft.Entry.Class), Spans(draft.Content), Kind(draft), parent, draft.Confidence);
    }

    private Statement Of(StatementDraft draft)
    {
        Attribution? attribution = draft.Attribution is null ? null : Of(draft.Attribution, depth: 0);
        Evidence[] evidence = draft.Evidence.Count == 0 ? [] : [.. draft.Evidence.DistinctBy(static link => (link.Range, link.Relation)).Select(link => new Evidence(Span(link.Range), link.Relation, link.By is null ? null : _sources[link.By]))];
        var factors = new StatementFactors(draft.Reading.Polarity, draft.Reading.Modality, draft.Commitment);
        return new Statement(attribution, Spans(draft.Content), draft.Status, draft.Reason, factors, evidence, Confidence(draft));
    }

    /// <summary>The words that name the source with those beside it and the comma that closes them, as corpora have it: <em>Eva Holt, a lawyer,</em> but no clause, <em>who was there</em>.</summary>
    private TokenRange Mention(AttributionDraft draft)
    {
        int first = draft.Description.Start + 1, end = draft.Description.End;
        if (draft.Description.Length < 2 || text.Word(draft.Source.End) is not "," || text.Penn(first) is PennTag.WP or PennTag.WDT or PennTag.WRB or PennTag.WPS or PennTag.IN or PennTag.VBG) return draft.Source;
        if (text.Word(end - 1) is not "," && end < text.Count && text.Word(end) is ",") end++;
        return draft.Source with { End = end };
    }

    private bool IsSure(AttributionDraft draft) => draft.Confidence >= minConfidence;

    private static double Confidence(StatementDraft draft) => Math.Min(draft.Confidence, draft.Attribution?.Confidence ?? 1);

    /// <summary>The nearest one around it that is sure enough.</summary>
    private AttributionDraft? Parent(AttributionDraft draft)
    {
        AttributionDraft? parent = draft.Parent;
        for (int steps = 0; parent is not null && !IsSure(parent); steps++) parent = steps == MaxDepth ? null : parent.Parent;
        return parent;
    }

    private AttributionKind Kind(AttributionDraft draft)
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

    private TextSpan[] Spans(List<TokenRange> ranges)
    {
        var spans = new TextSpan[ranges.Count];
        for (int i = 0; i < spans.Length; i++) spans[i] = Span(ranges[i]);
        if (spans.Length > 1) Array.Sort(spans);
        return spans;
    }

    private TextSpan Span(TokenRange range) => new(text.Tokens[range.Start].Start, text.Tokens[range.End - 1].End);
}
