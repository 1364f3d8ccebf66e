using ClaimAttribution.Models;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Treebanks in, model file out.</summary>
internal static class TrainTagger
{
    private const int Seed = 20150;
    private const int Rounds = 8;
    private const int RowBits = 16;

    public static int Run(string output, string[] paths)
    {
        Treebank[] treebanks = [.. paths.Select(Treebank.Load)];
        TaggerWeights weights = new TaggerTrainer(RowBits, Rounds, Seed).Train(treebanks);
        byte[] model = ModelWriter.Write(TagFeatures.TemplateHash, [("tagger", weights.Write()), ("lemmas", LemmaTrainer.Train(treebanks))]);
        File.WriteAllBytes(output, model);
        return 0;
    }
}
