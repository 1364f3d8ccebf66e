using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Treebanks in, the parser's section of a model file out.</summary>
internal static class TrainParser
{
    /// <param name="output">The model file.</param>
    /// <param name="silver">The texts and the parsed tokens of a silver corpus; empty for none.</param>
    /// <param name="paths">Treebanks.</param>
    public static int Run(string output, string[] silver, string[] paths)
    {
        Treebank[] treebanks = [.. paths.Select(Treebank.Load)];
        ParserExample[] gold = Jackknife.Examples(new TaggerSettings(), treebanks);
        List<ParserExample> news = silver.Length == 2 ? SilverTrees.Load(silver[0], silver[1], Tagger(treebanks)) : [];
        FeatureNetwork network = new ParserTrainer(new ParserSettings()).Train(gold, news, round => Console.Error.WriteLine($"parser: round {round + 1}"));
        ModelUpdate.Replace(output, new ModelSection("parser", ParserFeatures.TemplateHash, network.Write()));
        return 0;
    }

    /// <summary>A tagger that did not learn from the news, so that the parser meets the errors there that it will meet in use.</summary>
    private static NetworkTagger Tagger(Treebank[] treebanks) => new(new TaggerTrainer(new TaggerSettings { SilverRounds = 0 }, treebanks).Train(treebanks, []));
}
