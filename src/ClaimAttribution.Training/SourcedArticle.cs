using System.Text.Json;

namespace ClaimAttribution.Training;

/// <summary>An article of a corpus with its attributions that have a source; offsets in UTF-16 code units.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">Its text.</param>
/// <param name="Units">The UTF-16 offset of each code point, and of the end.</param>
/// <param name="Attributions">Source, cue and content of each attribution.</param>
internal sealed record SourcedArticle(string Id, string Text, int[] Units, IReadOnlyList<(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content)> Attributions)
{
    public static IEnumerable<SourcedArticle> Load(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            string text = json.RootElement.GetProperty("text").GetString()!;
            int[] units = CodePoints.ToUnits(text);
            yield return new SourcedArticle(
                json.RootElement.GetProperty("id").GetString()!, text, units,
                [.. json.RootElement.GetProperty("attributions").EnumerateArray()
                    .Select(attribution => (Spans(attribution, "source", units), Spans(attribution, "cue", units), Spans(attribution, "content", units)))
                    .Where(attribution => attribution.Item1.Length > 0 && attribution.Item2.Length > 0 && attribution.Item3.Length > 0)]);
        }
    }

    private static TextSpan[] Spans(JsonElement attribution, string name, int[] units) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(pair => new TextSpan(units[pair[0].GetInt32()], units[pair[1].GetInt32()]))];
}
