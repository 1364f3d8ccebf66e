using System.Globalization;
using System.Text.Json;
using ClaimAttribution.Formats;
using ClaimAttribution.Sentences;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Reads the articles of a corpus from its texts (JSON Lines) and its tagged tokens (columns).</summary>
internal static class SilverCorpus
{
    /// <summary>What a line of columns begins with that names the next article.</summary>
    public const string Header = "# article = ";

    public static List<SilverArticle> Load(string texts, string columns)
    {
        Dictionary<string, Dictionary<TextSpan, PennTag>> tags = ReadTags(columns);
        return [.. Texts(texts).Where(article => tags.ContainsKey(article.Key)).Select(article => Align(article.Value, tags[article.Key]))];
    }

    /// <summary>The texts of JSON Lines by their id, in their order.</summary>
    public static OrderedDictionary<string, string> Texts(string path)
    {
        var texts = new OrderedDictionary<string, string>();
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            texts.Add(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
        }
        return texts;
    }

    private static SilverArticle Align(string text, Dictionary<TextSpan, PennTag> known)
    {
        var buffer = new TokenBuffer();
        var sentences = new List<TextSpan>();
        Tokenizer.English.Tokenize(text, buffer);
        SentenceSplitter.Rules.Split(text, buffer.Spans, buffer.Places, sentences);
        var points = new OffsetMap(text, OffsetUnit.CodePoint);
        TextSpan[] tokens = buffer.Spans.ToArray();
        return new SilverArticle(text, tokens, [.. tokens.Select(span => known.GetValueOrDefault(new TextSpan(points[span.Start], points[span.End])))], [.. sentences]);
    }

    private static Dictionary<string, Dictionary<TextSpan, PennTag>> ReadTags(string path)
    {
        var articles = new Dictionary<string, Dictionary<TextSpan, PennTag>>();
        Dictionary<TextSpan, PennTag>? article = null;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(Header, StringComparison.Ordinal)) articles[line[Header.Length..]] = article = [];
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: >= 9 } row)
            {
                article![new TextSpan(Number(row[7]), Number(row[8]))] = TagNames.Penn(row[3]);
            }
        }
        return articles;
    }

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
