using ClaimAttribution.ML;
using ClaimAttribution.Models;
using ClaimAttribution.Statements;

namespace ClaimAttribution.Training;

/// <summary>Labelled articles in, the status sections of a model file out.</summary>
internal static class TrainStatus
{
    /// <param name="path">The model file; its other sections stay as they are.</param>
    /// <param name="corpora">JSON Lines of labelled articles.</param>
    /// <param name="apart">Labels that stand apart from their texts, and the texts; empty for none.</param>
    public static int Run(string path, string[] corpora, string[] apart)
    {
        var source = new StatusExamples(ModelUpdate.LoadWithout(path, StatusModel.LayerSection, StatusWeights.Section));
        StatusCorpus corpus = StatusCorpus.Read(source, [.. corpora.SelectMany(LabelledCorpus.Load)], apart.Length == 2 ? LabelledCorpus.Load(apart[0], apart[1]) : []);
        FeatureNetwork layer = new StatusLayerTrainer(new StatusLayerSettings()).Train(corpus);
        StatusWeights weights = new StatusTrainer(new StatusTrainerOptions()).Train(corpus.Examples, layer);
        ModelUpdate.Replace(path, new ModelSection(StatusModel.LayerSection, StatusFeatures.TemplateHash, layer.Write()), new ModelSection(StatusWeights.Section, StatusFeatures.TemplateHash, weights.Write()));
        return 0;
    }
}
