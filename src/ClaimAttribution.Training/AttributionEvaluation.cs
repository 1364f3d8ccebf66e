using System.Text.Json;
using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Writes the outermost attributions of a corpus for the scorer, contents with the quotation marks at their edges, as the corpus has them.</summary>
internal static class AttributionEvaluation
{
    public static int Run(string model, string path, string[] parses, TextWriter output)
    {
        ParseStandIn? stand = parses.Length > 0 ? new ParseStandIn(parses[0]) : null;
        ModelFile file = ModelFile.Read(File.ReadAllBytes(model));
        AttributionModel weights = AttributionModel.Read(file.Section(AttributionModel.SectionName, AttributionModel.TemplateHash));
        foreach (GoldArticle article in GoldCorpus.Open(model).Load(path, stand))
        {
            var places = new TokenPlaces(article.Text);
            var attributions = AttributionFinder.Find(article.Text, article.Quotations, weights).Where(draft => draft.Parent is null)
                .Select(draft => new { source = Spans(places, draft.Source.IsEmpty ? [] : [draft.Source]), cue = Spans(places, [draft.Cue]), content = Spans(places, draft.Content), confidence = draft.Confidence });
            output.WriteLine(JsonSerializer.Serialize(new { id = article.Id, attributions }));
        }
        return 0;
    }

    private static int[][] Spans(TokenPlaces places, IEnumerable<TokenRange> ranges) =>
        [.. ranges.Select(range => new[] { places.StartOf(range.Start), places.EndOf(range.End - 1) })];
}
