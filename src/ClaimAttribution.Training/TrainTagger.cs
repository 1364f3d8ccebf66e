using ClaimAttribution.Models;
using ClaimAttribution.Sentences;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Treebanks in, model file out.</summary>
internal static class TrainTagger
{
    /// <param name="output">The model file.</param>
    /// <param name="silver">The texts and the tagged tokens of a silver corpus; empty for none.</param>
    /// <param name="paths">Treebanks.</param>
    public static int Run(string output, string[] silver, string[] paths)
    {
        Treebank[] treebanks = [.. paths.Select(Treebank.Load)];
        TaggerWeights weights = new TaggerTrainer(new TaggerSettings(), treebanks).Train(treebanks, silver.Length == 2 ? SilverCorpus.Load(silver[0], silver[1]) : []);
        ModelUpdate.Replace(
            output,
            new ModelSection("sentences", BoundaryFeatures.TemplateHash, new BoundaryTrainer(TaggerSettings.DefaultSeed).Train(treebanks).Write()),
            new ModelSection("tagger", TagFeatures.TemplateHash, weights.Write()),
            new ModelSection("lemmas", Lemmatizer.TemplateHash, LemmaTrainer.Train(treebanks)));
        return 0;
    }
}
