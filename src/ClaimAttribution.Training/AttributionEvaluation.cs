using System.Text.Json;
using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Writes the outermost attributions of a corpus for the scorer, contents with the quotation marks at their edges, as the corpus has them.</summary>
internal static class AttributionEvaluation
{
    public static int Run(string path, ClaimModel model, TextWriter output)
    {
        AttributionModel? weights = model.Attributions;
        foreach (GoldArticle article in GoldCorpus.Load(path, model))
        {
            var places = new TokenPlaces(article.Text);
            var attributions = AttributionFinder.Find(article.Phrases, weights).Where(draft => draft.Parent is null)
                .Select(draft => new { source = Spans(places, draft.Source.IsEmpty ? [] : [draft.Source with { End = Math.Max(draft.Source.End, draft.Description.End) }]), cue = Spans(places, [draft.Cue]), content = Spans(places, draft.Content.Select(range => WithMarks(article, range))), confidence = draft.Confidence });
            output.WriteLine(JsonSerializer.Serialize(new { id = article.Id, attributions }));
        }
        return 0;
    }

    /// <summary>With the quotation marks around it and the marks before the closing one: <em>“We won,”</em>.</summary>
    private static TokenRange WithMarks(GoldArticle article, TokenRange range)
    {
        ReadOnlySpan<QuoteMark> marks = article.Quotations.Marks;
        int start = range.Start > 0 && marks[range.Start - 1] == QuoteMark.Opens ? range.Start - 1 : range.Start, end = range.End;
        while (end < marks.Length && article.Text.Word(end) is "," or "." or "..." or "…" or "—" or "-" or "--") end++;
        return new TokenRange(start, end < marks.Length && marks[end] == QuoteMark.Closes ? end + 1 : range.End);
    }

    private static int[][] Spans(TokenPlaces places, IEnumerable<TokenRange> ranges) =>
        [.. ranges.Select(range => new[] { places.StartOf(range.Start), places.EndOf(range.End - 1) })];
}
