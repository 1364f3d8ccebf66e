using System.Text.Json;
using ClaimAttribution.ML;

namespace ClaimAttribution.Training;

/// <summary>Reads articles with labelled statements: JSON Lines, one article a line, spans in Unicode code points.</summary>
internal static class LabelledCorpus
{
    public static LabelledArticle[] Load(string path) => [.. File.ReadLines(path).Where(static line => line.Length > 0).Select(Read)];

    private static LabelledArticle Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        string text = json.RootElement.GetProperty("text").GetString()!;
        int[] offsets = CodePoints.ToUnits(text);
        return new LabelledArticle(json.RootElement.GetProperty("id").GetString()!, text, [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => Statement(statement, offsets))]);
    }

    private static LabelledStatement Statement(JsonElement json, int[] offsets) =>
        new(Spans(json, "source", offsets), Spans(json, "cue", offsets), Spans(json, "content", offsets), Enum.Parse<VerificationStatus>(json.GetProperty("status").GetString()!))
        {
            IsAuthors = !json.TryGetProperty("holder", out JsonElement holder) || holder.GetString() is "author" or null
                ? Spans(json, "cue", offsets).Length == 0 && Spans(json, "source", offsets).Length == 0
                : false,
        };

    private static TextSpan[] Spans(JsonElement json, string name, int[] offsets) =>
        json.TryGetProperty(name, out JsonElement spans) && spans.ValueKind == JsonValueKind.Array
            ? [.. spans.EnumerateArray().Select(pair => new TextSpan(offsets[pair[0].GetInt32()], offsets[pair[1].GetInt32()]))]
            : [];
}
