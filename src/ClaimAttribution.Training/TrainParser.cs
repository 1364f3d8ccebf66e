using ClaimAttribution.Models;
using ClaimAttribution.Parsing;

namespace ClaimAttribution.Training;

/// <summary>Treebanks in, the parser's section of a model file out.</summary>
internal static class TrainParser
{
    /// <param name="output">The model file.</param>
    /// <param name="paths">Treebanks.</param>
    public static int Run(string output, string[] paths)
    {
        ParserExample[] examples = Jackknife.Examples(new TaggerSettings(), [.. paths.Select(Treebank.Load)]);
        FeatureNetwork network = new ParserTrainer(new ParserSettings()).Train(examples, (round, _) => Console.Error.WriteLine($"parser: round {round + 1}"));
        ModelUpdate.Replace(output, new ModelSection("parser", ParserFeatures.TemplateHash, network.Write()));
        return 0;
    }
}
