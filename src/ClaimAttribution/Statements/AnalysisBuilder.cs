using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Turns what the stages found in tokens into spans of the text, and leaves out what is less sure than asked for.</summary>
/// <remarks>Used again from text to text; not thread-safe. It keeps nothing of a result.</remarks>
internal sealed class AnalysisBuilder(TaggedText text, QuotationMap quotations, double minConfidence)
{
    private const int MaxDepth = 64;

    private readonly Dictionary<AttributionDraft, Attribution> _attributions = [];

    /// <summary>By the numbers of the holders.</summary>
    private Source[] _sources = [];

    public Analysis Build(string modelVersion, List<Holder> holders, List<AttributionDraft> attributions, List<StatementDraft> statements)
    {
        Source[] sources = Sources(holders);
        Attribution[] found = Attributions(attributions);
        Statement[] said = Statements(statements);
        _attributions.Clear();
        _sources.AsSpan(0, holders.Count).Clear();
        return new Analysis(text.Text, modelVersion, new TokenList(text), Sentences(), sources, found, said);
    }

    private TextSpan[] Sentences()
    {
        var sentences = new TextSpan[text.Sentences.Count];
        for (int i = 0; i < sentences.Length; i++) sentences[i] = Span(new TokenRange(text.Sentences[i].Start, text.Sentences[i].End));
        return sentences;
    }

    private Source[] Sources(List<Holder> holders)
    {
        var sources = new Source[holders.Count];
        Room.Of(ref _sources, holders.Count);
        for (int i = 0; i < sources.Length; i++) sources[i] = _sources[holders[i].Number] = new Source(holders[i].Name, holders[i].Kind, Spans(holders[i].Mentions));
        return sources;
    }

    private Attribution[] Attributions(List<AttributionDraft> drafts)
    {
        int count = 0;
        foreach (AttributionDraft draft in drafts) if (IsSure(draft)) count++;
        var attributions = new Attribution[count];
        count = 0;
        foreach (AttributionDraft draft in drafts) if (IsSure(draft)) attributions[count++] = Of(draft, depth: 0);
        return attributions;
    }

    private Statement[] Statements(List<StatementDraft> drafts)
    {
        int count = 0;
        foreach (StatementDraft draft in drafts) if (Confidence(draft) >= minConfidence) count++;
        var statements = new Statement[count];
        count = 0;
        foreach (StatementDraft draft in drafts) if (Confidence(draft) >= minConfidence) statements[count++] = Of(draft);
        return statements;
    }

    private Attribution Of(AttributionDraft draft, int depth)
    {
        if (_attributions.TryGetValue(draft, out Attribution? attribution)) return attribution;
        Attribution? parent = depth == MaxDepth || Parent(draft) is not { } outer ? null : Of(outer, depth + 1);
        SourceMention? source = draft.Holder is null ? null : new SourceMention(new SingleSpan(Span(Mention(draft))), _sources[draft.Holder.Number]);
        return _attributions[draft] = new Attribution(source, new Cue(new SingleSpan(Span(draft.Cue)), draft.Entry.Lemma, draft.Entry.Class), Spans(draft.Content), Kind(draft), parent, (float)draft.Confidence);
    }

    private Statement Of(StatementDraft draft)
    {
        Attribution? attribution = draft.Attribution is null ? null : Of(draft.Attribution, depth: 0);
        var factors = new StatementFactors(draft.Reading.Polarity, draft.Reading.Modality, draft.Commitment);
        return new Statement(attribution, Content(draft, attribution), draft.Status, draft.Reason, factors, Evidence(draft.Evidence), Confidence(draft));
    }

    /// <summary>What a statement says; most say all that their attribution holds.</summary>
    private IReadOnlyList<TextSpan> Content(StatementDraft draft, Attribution? attribution) =>
        attribution is not null && draft.Content.SequenceEqual(draft.Attribution!.Content) ? attribution.Content : Spans(draft.Content);

    /// <summary>What the text says of a statement elsewhere, the same words but once.</summary>
    private Evidence[] Evidence(List<EvidenceLink> links)
    {
        int count = 0;
        for (int i = 0; i < links.Count; i++) if (IsFirst(links, i)) count++;
        if (count == 0) return [];
        var evidence = new Evidence[count];
        count = 0;
        for (int i = 0; i < links.Count; i++) if (IsFirst(links, i)) evidence[count++] = new Evidence(Span(links[i].Range), links[i].Relation, links[i].By is { } holder ? _sources[holder.Number] : null);
        return evidence;
    }

    private static bool IsFirst(List<EvidenceLink> links, int index)
    {
        for (int i = 0; i < index; i++) if (links[i].Range == links[index].Range && links[i].Relation == links[index].Relation) return false;
        return true;
    }

    /// <summary>The words that name the source with those beside it and the comma that closes them, as corpora have it: <em>Eva Holt, a lawyer,</em> but no clause, <em>who was there</em>.</summary>
    private TokenRange Mention(AttributionDraft draft)
    {
        int first = draft.Description.Start + 1, end = draft.Description.End;
        if (draft.Description.Length < 2 || text.Word(draft.Source.End) is not "," || text.Penn(first) is PennTag.WP or PennTag.WDT or PennTag.WRB or PennTag.WPS or PennTag.IN or PennTag.VBG) return draft.Source;
        if (text.Word(end - 1) is not "," && end < text.Count && text.Word(end) is ",") end++;
        return draft.Source with { End = end };
    }

    private bool IsSure(AttributionDraft draft) => (float)draft.Confidence >= minConfidence;

    private static float Confidence(StatementDraft draft) => (float)Math.Min(draft.Confidence, draft.Attribution?.Confidence ?? 1);

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

    private IReadOnlyList<TextSpan> Spans(List<TokenRange> ranges)
    {
        if (ranges.Count == 1) return new SingleSpan(Span(ranges[0]));
        var spans = new TextSpan[ranges.Count];
        for (int i = 0; i < spans.Length; i++) spans[i] = Span(ranges[i]);
        Array.Sort(spans);
        return spans;
    }

    private TextSpan Span(TokenRange range) => new(text.Tokens[range.Start].Start, text.Tokens[range.End - 1].End);
}
