using System.Text.Json;
using ClaimAttribution.Factuality;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Compares what hedges a sentence with people's marks: precision, recall and F1 of uncertain sentences.</summary>
internal static class HedgeEvaluation
{
    /// <param name="path">JSON Lines of sentences with text, label (certain, uncertain), split.</param>
    /// <param name="split">The split to score.</param>
    /// <param name="model">The model; one with factors.</param>
    /// <param name="output">Where the scores go.</param>
    public static int Run(string path, string split, ClaimModel model, TextWriter output)
    {
        FactorModel factors = model.Factors ?? throw new InvalidDataException($"A model with the section '{FactorModel.HedgeSection}' was expected; this one has none.");
        output.WriteLine(HedgeScore.Of(Pairs(path, split, factors, new WordReader(model))));
        return 0;
    }

    private static IEnumerable<(bool Gold, bool Found)> Pairs(string path, string split, FactorModel factors, WordReader words)
    {
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.GetProperty("split").GetString() != split) continue;
            TaggedText text = words.Read(row.GetProperty("text").GetString()!);
            yield return (row.GetProperty("label").GetString() == "uncertain", FactualityReader.For(text).IsHedged(factors, new TokenRange(0, text.Count)));
        }
    }
}
