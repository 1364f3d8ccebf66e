using ClaimAttribution.Attributions;
using ClaimAttribution.Factuality;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.ML;

/// <summary>Turns labelled articles into statements at their labelled spans, and those into examples.</summary>
internal sealed class StatusExamples
{
    private readonly ClaimModel _model;
    private readonly WordReader _words;

    public StatusExamples(ClaimModel model)
    {
        _model = model;
        _words = new WordReader(model);
    }

    /// <summary>The examples of one article: at the labelled spans, and, as users will meet them, at the spans that the library finds.</summary>
    public List<StatusExample> Of(LabelledArticle article, bool labelled = true, bool found = false)
    {
        TaggedText text = _words.Read(article.Text);
        PhrasedText phrases = PhrasedText.Read(text);
        List<(StatementDraft Draft, LabelledStatement Label)> drafts = Drafts(text, article);
        var examples = new List<StatusExample>();
        if (labelled) AddLabelled(phrases, drafts, examples);
        if (found) AddFound(phrases, drafts, examples);
        return examples;
    }

    private void AddLabelled(PhrasedText phrases, List<(StatementDraft Draft, LabelledStatement Label)> drafts, List<StatusExample> examples)
    {
        List<StatementDraft> statements = [.. drafts.Select(static pair => pair.Draft)];
        List<AttributionDraft> attributions = [.. statements.Where(static draft => draft.Attribution is not null).Select(static draft => draft.Attribution!)];
        Nesting.Order(attributions);
        HolderResolver.Resolve(phrases, NameMap.Read(phrases.Text), attributions);
        var attributed = new AttributedTokens();
        attributed.Read(phrases.Text.Count, attributions);
        StatusFeatures features = Features(phrases, statements, attributed);
        for (int i = 0; i < statements.Count; i++) examples.Add(new StatusExample(features.Of(i).ToArray(), drafts[i].Label.Status, Words(phrases.Text, statements[i])));
    }

    private void AddFound(PhrasedText phrases, List<(StatementDraft Draft, LabelledStatement Label)> drafts, List<StatusExample> examples)
    {
        List<AttributionDraft> attributions = AttributionFinder.Find(phrases, _model.Attributions);
        HolderResolver.Resolve(phrases, NameMap.Read(phrases.Text), attributions);
        (List<StatementDraft> statements, AttributedTokens attributed) = StatementFinder.Find(phrases, attributions);
        StatusFeatures features = Features(phrases, statements, attributed);
        foreach ((int label, int place) in StatementMatch.Pairs(phrases.Text, [.. drafts.Select(static pair => pair.Draft)], statements))
        {
            examples.Add(new StatusExample(features.Of(place).ToArray(), drafts[label].Label.Status, Words(phrases.Text, statements[place])));
        }
    }

    private StatusFeatures Features(PhrasedText phrases, List<StatementDraft> statements, AttributedTokens attributed)
    {
        var factuality = FactualityReader.For(phrases.Text);
        var reader = new StatementReader(phrases, statements, attributed, factuality, _model.Factors);
        reader.Read();
        var features = new StatusFeatures(phrases.Text, phrases.Quotations, statements, reader.Marks, new StatusRules(phrases.Text), factuality);
        features.Begin();
        return features;
    }

    /// <summary>The labelled statements as drafts; a statement of which no word is left has none.</summary>
    public static List<(StatementDraft Draft, LabelledStatement Label)> Drafts(TaggedText text, LabelledArticle article)
    {
        var drafts = new List<(StatementDraft Draft, LabelledStatement Label)>();
        foreach (LabelledStatement statement in article.Statements)
        {
            List<TokenRange> content = Ranges(text, statement.Content);
            if (content.Count == 0) continue;
            StatementDraft draft = new StatementDraft().Begin(statement.IsAuthors ? null : Attribution(text, statement, content));
            draft.Content.AddRange(content);
            drafts.Add((draft, statement));
        }
        drafts.Sort(static (a, b) => StatementDraft.InOrder(a.Draft, b.Draft));
        return drafts;
    }

    private static string Words(TaggedText text, StatementDraft draft)
    {
        string evidence = string.Join(", ", draft.Evidence.Select(link => $"{link.Relation}/{link.Target} by {link.By?.Name ?? "author"} at {link.Distance}: {Words(text, link.Range)}"));
        string cue = draft.Attribution is { } attribution ? $"{(attribution.Source.IsEmpty ? "–" : Words(text, attribution.Source))} | {Words(text, attribution.Cue)} ({attribution.Entry.Class})" : "author";
        return $"{cue} | {string.Join(" … ", draft.Content.Select(range => Words(text, range)))} | {draft.Reading.Modality} | {evidence}";
    }

    private static string Words(TaggedText text, TokenRange range) => text.Words(range).ToString().ReplaceLineEndings(" ");

    private static AttributionDraft Attribution(TaggedText text, LabelledStatement statement, List<TokenRange> content)
    {
        List<TokenRange> cue = Ranges(text, statement.Cue), source = Ranges(text, statement.Source);
        AttributionDraft draft = cue.Count > 0 ? LabelledCue.Read(text, cue[0]) : LabelledCue.Read(text, new TokenRange(content[0].Start, content[0].Start + 1));
        if (source.Count > 0) draft.Source = source[0];
        draft.Content.AddRange(content);
        return draft;
    }

    private static List<TokenRange> Ranges(TaggedText text, IReadOnlyList<TextSpan> spans)
    {
        var ranges = new List<TokenRange>(spans.Count);
        foreach (TextSpan span in spans)
        {
            int start = 0;
            while (start < text.Count && text.Tokens[start].End <= span.Start) start++;
            int end = start;
            while (end < text.Count && text.Tokens[end].Start < span.End) end++;
            if (end > start) ranges.Add(new TokenRange(start, end));
        }
        return ranges;
    }
}
