using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Training;

/// <summary>Annotated articles in, the attribution section of a model file out.</summary>
/// <remarks>
/// The second reading sees the labels of the first. Those of the training articles come from models that were trained on the other
/// articles (jackknifing), so that it learns from the errors that it will meet.
/// </remarks>
internal static class TrainAttributions
{
    private const int Folds = 4;

    /// <param name="output">The model file.</param>
    /// <param name="model">The stages before.</param>
    /// <param name="paths">Corpora.</param>
    public static int Run(string output, ClaimModel model, string[] paths)
    {
        GoldArticle[] gold = [.. paths.SelectMany(path => GoldCorpus.Load(path, model))];
        LemmaFilter candidates = CueCandidates.Of(gold);
        AttributionExamples[] articles = [.. gold.Select(article => new AttributionExamples(article, candidates))];
        Console.Error.WriteLine($"{articles.Length} articles read");
        ChainExample[][] sentences = [.. articles.Select(static article => article.Sentences().ToArray())];
        var folds = new LabelWeights[Folds];
        Parallel.For(0, Folds, fold => folds[fold] = Train(sentences.Where((_, i) => i % Folds != fold), SentenceFeatures.Count));
        for (int i = 0; i < articles.Length; i++) articles[i].Label(folds[i % Folds]);
        ChainExample[][] cues = [.. articles.Select(static article => article.Cues().ToArray())];
        var weights = new LabelWeights[3];
        Parallel.Invoke(
            () => weights[0] = Train(sentences, SentenceFeatures.Count),
            () => weights[1] = Train(cues, CueFeatures.Count),
            () => weights[2] = Train(cues.Where((_, i) => i % Folds != 0), CueFeatures.Count));
        Calibration calibration = CalibrationTrainer.Train(calibration => new AttributionModel(candidates, folds[0], weights[2], calibration, minConfidence: 0), gold.Where((article, i) => i % Folds == 0 && !article.Nested));
        ModelUpdate.Replace(output, new AttributionModel(candidates, weights[0], weights[1], calibration).Write());
        return 0;
    }

    private static LabelWeights Train(IEnumerable<ChainExample[]> articles, int features) =>
        new ChainTrainer(new ChainSettings()).Train([.. articles.SelectMany(static article => article)], AttributionExamples.Widened(features));
}
