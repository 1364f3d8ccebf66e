using System.Globalization;
using ClaimAttribution.Formats;
using ClaimAttribution.Names;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>
/// How far the kinds of names agree with another recogniser's, token by token, in percent. Its types are silver, so this is
/// agreement, not accuracy.
/// </summary>
internal static class NameEvaluation
{
    private static readonly (NameKind Kind, string Label)[] Kinds = [(NameKind.Person, "PERSON"), (NameKind.Organization, "ORGANIZATION"), (NameKind.Place, "LOCATION")];

    /// <param name="texts">The texts (JSON Lines).</param>
    /// <param name="columns">Their tokens with the other recogniser's types in the fifth column.</param>
    /// <param name="output">Where one JSON object goes.</param>
    public static int Run(string texts, string columns, TextWriter output)
    {
        var reader = new WordReader(ClaimModel.English);
        Dictionary<string, Dictionary<TextSpan, string>> silver = ReadTypes(columns);
        var found = new Dictionary<(NameKind Ours, string Theirs), int>();
        foreach (SourcedArticle article in SourcedArticle.Load(texts))
        {
            if (silver.TryGetValue(article.Id, out Dictionary<TextSpan, string>? types)) Count(reader.Read(article.Text), types, found);
        }
        output.WriteLine($"{{{string.Join(',', Kinds.Select(kind => F1(found, kind.Kind, kind.Label)))}}}");
        return 0;
    }

    private static void Count(TaggedText text, Dictionary<TextSpan, string> types, Dictionary<(NameKind, string), int> found)
    {
        NameKind[] kinds = NameMap.Read(text).Kinds;
        var points = new OffsetMap(text.Text, OffsetUnit.CodePoint);
        for (int i = 0; i < text.Count; i++)
        {
            if (!types.TryGetValue(new TextSpan(points[text.Tokens[i].Start], points[text.Tokens[i].End]), out string? type)) continue;
            found[(kinds[i], type)] = found.GetValueOrDefault((kinds[i], type)) + 1;
        }
    }

    private static Dictionary<string, Dictionary<TextSpan, string>> ReadTypes(string path)
    {
        const string header = "# article = ";
        var articles = new Dictionary<string, Dictionary<TextSpan, string>>();
        Dictionary<TextSpan, string> article = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(header, StringComparison.Ordinal)) articles[line[header.Length..]] = article = [];
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: >= 9 } row) article[new TextSpan(Number(row[7]), Number(row[8]))] = row[4];
        }
        return articles;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string F1(Dictionary<(NameKind Ours, string Theirs), int> found, NameKind kind, string label)
    {
        int both = found.GetValueOrDefault((kind, label));
        int ours = found.Where(pair => pair.Key.Ours == kind).Sum(pair => pair.Value), theirs = found.Where(pair => pair.Key.Theirs == label).Sum(pair => pair.Value);
        return string.Create(CultureInfo.InvariantCulture, $"\"{kind.ToString().ToLowerInvariant()}\":{{\"f1\":{200.0 * both / Math.Max(1, ours + theirs):F1},\"precision\":{100.0 * both / Math.Max(1, ours):F1},\"recall\":{100.0 * both / Math.Max(1, theirs):F1}}}");
    }
}
