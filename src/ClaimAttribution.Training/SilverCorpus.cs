using System.Globalization;
using System.Text.Json;
using ClaimAttribution.Sentences;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Reads the articles of a corpus from its texts (JSON Lines) and its tagged tokens (columns).</summary>
internal static class SilverCorpus
{
    public static List<SilverArticle> Load(string texts, string columns)
    {
        Dictionary<string, Dictionary<TextSpan, PennTag>> tags = ReadTags(columns);
        var articles = new List<SilverArticle>();
        foreach (string line in File.ReadLines(texts))
        {
            using var json = JsonDocument.Parse(line);
            string id = json.RootElement.GetProperty("id").GetString()!;
            if (tags.TryGetValue(id, out Dictionary<TextSpan, PennTag>? known)) articles.Add(Align(json.RootElement.GetProperty("text").GetString()!, known));
        }
        return articles;
    }

    private static SilverArticle Align(string text, Dictionary<TextSpan, PennTag> known)
    {
        var buffer = new TokenBuffer();
        var sentences = new List<TextSpan>();
        Tokenizer.English.Tokenize(text, buffer);
        SentenceSplitter.Rules.Split(text, buffer.Spans, sentences);
        int[] points = CodePoints(text);
        TextSpan[] tokens = buffer.Spans.ToArray();
        return new SilverArticle(text, tokens, [.. tokens.Select(span => known.GetValueOrDefault(new TextSpan(points[span.Start], points[span.End])))], [.. sentences]);
    }

    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (int i = 0, count = 0; i <= text.Length; i++)
        {
            points[i] = count;
            if (i < text.Length && !char.IsLowSurrogate(text[i])) count++;
        }
        return points;
    }

    private static Dictionary<string, Dictionary<TextSpan, PennTag>> ReadTags(string path)
    {
        const string header = "# article = ";
        var articles = new Dictionary<string, Dictionary<TextSpan, PennTag>>();
        Dictionary<TextSpan, PennTag>? article = null;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(header, StringComparison.Ordinal)) articles[line[header.Length..]] = article = [];
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: >= 9 } row)
            {
                article![new TextSpan(Number(row[7]), Number(row[8]))] = TagNames.Penn(row[3]);
            }
        }
        return articles;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
