using System.Text.Json;
using ClaimAttribution.Factuality;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Corpora of factuality and of hedged sentences as examples.</summary>
internal static class FactorExamples
{
    /// <summary>Events with judgements of one scale.</summary>
    public static List<FactorExample> Events(string path, string split, int output, ClaimModel model)
    {
        var examples = new List<FactorExample>();
        TaggedText? last = null;
        FactualityFeatures? features = null;
        int group = 0;
        foreach (FactualityEvent item in FactualityEvent.Load(path, split, model))
        {
            if (item.Text != last)
            {
                last = item.Text;
                var dependents = new Dependents(last);
                dependents.Read();
                features = new FactualityFeatures(last, dependents, new ClauseReader(last, dependents));
                group++;
            }
            TextSpan sentence = last.Sentences[last.SentenceOf(item.Token)];
            examples.Add(new FactorExample(features!.Of(item.Token, sentence.Start, sentence.End).ToArray(), output, item.Score, group));
        }
        return examples;
    }

    /// <summary>Sentences, 1 for an uncertain one.</summary>
    public static List<FactorExample> Sentences(string path, string split, ClaimModel model)
    {
        var reader = new WordReader(model);
        var examples = new List<FactorExample>();
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            if (row.GetProperty("split").GetString() != split) continue;
            TaggedText text = reader.Read(row.GetProperty("text").GetString()!);
            examples.Add(new FactorExample(new HedgeFeatures(text).Of(0, text.Count).ToArray(), 0, row.GetProperty("label").GetString() == "uncertain" ? 1 : 0, examples.Count));
        }
        return examples;
    }
}
