using System.Text.Json;
using ClaimAttribution.ML;

namespace ClaimAttribution.Training;

/// <summary>Reads articles with labelled statements: JSON Lines, one article a line, spans in Unicode code points.</summary>
internal static class LabelledCorpus
{
    public static LabelledArticle[] Load(string path) => [.. File.ReadLines(path).Where(static line => line.Length > 0).Select(Read)];

    /// <summary>Reads labels that stand apart from the texts; articles without a text are left out.</summary>
    /// <param name="labels">JSON Lines of articles without texts.</param>
    /// <param name="texts">JSON Lines of articles with texts.</param>
    public static LabelledArticle[] Load(string labels, string texts)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(texts))
        {
            using var json = JsonDocument.Parse(line);
            known[Name(json)] = json.RootElement.GetProperty("text").GetString()!;
        }
        var articles = new List<LabelledArticle>();
        foreach (string line in File.ReadLines(labels))
        {
            using var json = JsonDocument.Parse(line);
            if (known.TryGetValue(Name(json), out string? text)) articles.Add(Read(json, text));
        }
        return [.. articles];
    }

    private static LabelledArticle Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return Read(json, json.RootElement.GetProperty("text").GetString()!);
    }

    private static string Name(JsonDocument json) => json.RootElement.GetProperty("id").GetString()!;

    private static LabelledArticle Read(JsonDocument json, string text)
    {
        int[] offsets = CodePoints.ToUnits(text);
        return new LabelledArticle(Name(json), text, [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => Statement(statement, offsets))]);
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
