using System.Text.Json;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>A predicate in a sentence and how far people take it for a fact.</summary>
/// <param name="Text">The sentence as the pipeline reads it.</param>
/// <param name="Token">The predicate.</param>
/// <param name="Score">From −3 to 3.</param>
internal sealed record FactualityEvent(TaggedText Text, int Token, double Score)
{
    /// <param name="path">JSON Lines with text, span of the event in code points, score from −3 to 3, split.</param>
    /// <param name="split">The split to read.</param>
    /// <param name="model">What reads the words.</param>
    public static List<FactualityEvent> Load(string path, string split, ClaimModel model)
    {
        var reader = new WordReader(model);
        var events = new List<FactualityEvent>();
        TaggedText? last = null;
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.GetProperty("split").GetString() != split) continue;
            string text = row.GetProperty("text").GetString()!;
            if (last?.Text != text) last = reader.Read(text);
            events.Add(new FactualityEvent(last, At(last, Utf16(text, row.GetProperty("span")[0].GetInt32())), row.GetProperty("score").GetDouble()));
        }
        return events;
    }

    private static int At(TaggedText text, int place)
    {
        int token = text.Count - 1;
        while (token > 0 && text.Tokens[token].Start > place) token--;
        return Math.Max(0, token);
    }

    private static int Utf16(string text, int codePoint)
    {
        int place = 0;
        for (int i = 0; i < codePoint; i++) place += char.IsSurrogatePair(text, place) ? 2 : 1;
        return place;
    }
}
