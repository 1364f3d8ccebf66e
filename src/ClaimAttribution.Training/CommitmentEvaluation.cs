using System.Globalization;
using System.Text.Json;

namespace ClaimAttribution.Training;

/// <summary>Compares the author's commitment with people's judgements of events in single sentences: Pearson's r and the mean absolute error.</summary>
internal static class CommitmentEvaluation
{
    /// <summary>What a predicate outside of every statement is taken for: most of what is written is told as fact.</summary>
    private const double Unstated = 3;

    /// <param name="path">JSON Lines with text, span of the event in code points, score from −3 to 3, split.</param>
    /// <param name="split">The split to score.</param>
    /// <param name="output">Where the scores go.</param>
    public static int Run(string path, string split, TextWriter output)
    {
        var pairs = new List<(double Gold, double Found)>();
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.GetProperty("split").GetString() != split) continue;
            string text = row.GetProperty("text").GetString()!;
            int start = Utf16(text, row.GetProperty("span")[0].GetInt32());
            pairs.Add((row.GetProperty("score").GetDouble(), Commitment(ClaimAnalyzer.English.Analyze(text), start)));
        }
        double error = pairs.Average(static pair => Math.Abs(pair.Gold - pair.Found));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"events\":{pairs.Count},\"pearson\":{Pearson(pairs):F4},\"mae\":{error:F4}}}"));
        return 0;
    }

    private static double Commitment(Analysis analysis, int place)
    {
        Statement? inner = analysis.Statements
            .Where(statement => statement.Content.Any(span => span.Start <= place && place < span.End))
            .MinBy(static statement => statement.Content.Sum(static span => span.Length));
        if (inner is null) return Unstated;
        return inner.Polarity == Polarity.Negative ? -inner.Commitment : inner.Commitment;
    }

    private static int Utf16(string text, int codePoint)
    {
        int place = 0;
        for (int i = 0; i < codePoint; i++) place += char.IsSurrogatePair(text, place) ? 2 : 1;
        return place;
    }

    private static double Pearson(List<(double Gold, double Found)> pairs)
    {
        double gold = pairs.Average(static pair => pair.Gold), found = pairs.Average(static pair => pair.Found);
        double both = pairs.Sum(pair => (pair.Gold - gold) * (pair.Found - found));
        return both / Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.Gold - gold, 2)) * pairs.Sum(pair => Math.Pow(pair.Found - found, 2)));
    }
}
