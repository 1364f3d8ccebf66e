using System.Text.Json;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>
/// Reads annotated articles (JSON Lines, code points): a corpus of attributions, or one of statements, whose statements with a cue
/// are attributions.
/// </summary>
internal static class GoldCorpus
{
    public static List<GoldArticle> Load(string path, ClaimModel model)
    {
        var words = new WordReader(model);
        var articles = new List<GoldArticle>();
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            string id = json.RootElement.GetProperty("id").GetString()!;
            TaggedText text = words.Read(json.RootElement.GetProperty("text").GetString()!);
            PhrasedText phrases = PhrasedText.Read(text);
            var places = new TokenPlaces(text);
            bool nested = json.RootElement.TryGetProperty("statements", out JsonElement statements);
            GoldAttribution[] attributions = nested
                ? [.. statements.EnumerateArray().Select(statement => Read(statement, places)).OfType<GoldAttribution>().GroupBy(gold => gold.Cue).Select(group => Join(group, phrases.Quotations))]
                : [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(attribution => Read(attribution, places)).OfType<GoldAttribution>()];
            articles.Add(new GoldArticle(id, phrases, attributions, nested));
        }
        return articles;
    }

    private static GoldAttribution? Read(JsonElement json, TokenPlaces places)
    {
        TokenRange[] cue = places.Ranges(json.GetProperty("cue")), content = places.Ranges(json.GetProperty("content"));
        return cue.Length == 0 || content.Length == 0 ? null : new GoldAttribution(places.Ranges(json.GetProperty("source")), new TokenRange(cue[0].Start, cue[^1].End), content);
    }

    /// <summary>One attribution of the statements of one cue, its contents with the marks at their edges, as the corpus of attributions has them.</summary>
    private static GoldAttribution Join(IEnumerable<GoldAttribution> statements, QuotationMap quotations)
    {
        GoldAttribution[] all = [.. statements];
        TokenRange[] content = [.. all.SelectMany(statement => statement.Content).Select(range => WithMarks(range, quotations)).OrderBy(range => range.Start)];
        return all[0] with { Content = content };
    }

    private static TokenRange WithMarks(TokenRange range, QuotationMap quotations)
    {
        bool opens = range.Start > 0 && quotations.Marks[range.Start - 1] == QuoteMark.Opens;
        bool closes = range.End < quotations.Count && quotations.Marks[range.End] == QuoteMark.Closes;
        return new TokenRange(opens ? range.Start - 1 : range.Start, closes ? range.End + 1 : range.End);
    }
}
