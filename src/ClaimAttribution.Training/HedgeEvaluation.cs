using System.Globalization;
using System.Text.Json;

namespace ClaimAttribution.Training;

/// <summary>Compares what hedges a sentence with people's marks: precision, recall and F1 of uncertain sentences.</summary>
internal static class HedgeEvaluation
{
    /// <param name="path">JSON Lines of sentences with text, label (certain, uncertain), split.</param>
    /// <param name="split">The split to score.</param>
    /// <param name="output">Where the scores go.</param>
    public static int Run(string path, string split, TextWriter output)
    {
        int gold = 0, found = 0, right = 0;
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.GetProperty("split").GetString() != split) continue;
            bool uncertain = row.GetProperty("label").GetString() == "uncertain";
            bool hedged = ClaimAnalyzer.English.Analyze(row.GetProperty("text").GetString()!).Statements.Any(IsHedged);
            if (uncertain) gold++;
            if (hedged) found++;
            if (uncertain && hedged) right++;
        }
        double precision = (double)right / Math.Max(1, found), recall = (double)right / Math.Max(1, gold);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"sentences_uncertain\":{gold},\"precision\":{precision:F4},\"recall\":{recall:F4},\"f1\":{2.0 * right / Math.Max(1, gold + found):F4}}}"));
        return 0;
    }

    /// <summary>In its own words, or by a cue that names nobody: <em>it is believed, some claim</em>.</summary>
    private static bool IsHedged(Statement statement) =>
        statement.Modality is Modality.Possible or Modality.Probable
        || (statement.Attribution is { } attribution && (attribution.Source is null or { Kind: SourceKind.Anonymous or SourceKind.Group or SourceKind.Unspecified } || attribution.Cue.Class is CueClass.Hearsay)
            && attribution.Cue.Class is CueClass.Report or CueClass.Believe or CueClass.Suggest or CueClass.Hearsay or CueClass.Distance);
}
