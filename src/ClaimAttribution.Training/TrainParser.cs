using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Treebanks in, the parser's section of a model file out.</summary>
internal static class TrainParser
{
    /// <param name="output">The model file; its tagger tags the silver corpus.</param>
    /// <param name="silver">The texts and the parsed tokens of a silver corpus; empty for none.</param>
    /// <param name="paths">Treebanks.</param>
    public static int Run(string output, string[] silver, string[] paths)
    {
        ParserExample[] gold = Jackknife.Examples(new TaggerSettings(), [.. paths.Select(Treebank.Load)]);
        FeatureNetwork network = new ParserTrainer(new ParserSettings()).Train(gold, silver.Length == 2 ? SilverTrees.Load(silver[0], silver[1], Tagger(output)) : [], round => Console.Error.WriteLine($"parser: round {round + 1}"));
        ModelUpdate.Replace(output, new ModelSection("parser", ParserFeatures.TemplateHash, network.Write()));
        return 0;
    }

    private static NetworkTagger Tagger(string path) => new(TaggerWeights.Read(ModelFile.Read(File.ReadAllBytes(path)).Section("tagger", TagFeatures.TemplateHash)));
}
