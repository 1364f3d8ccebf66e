using ClaimAttribution.Attributions;

namespace ClaimAttribution.Training;

/// <summary>Annotated articles in, the attribution section of a model file out.</summary>
/// <remarks>
/// The second reading sees the labels of the first. Those of the training articles come from models that were trained on the other
/// articles (jackknifing), so that it learns from the errors that it will meet.
/// </remarks>
internal static class TrainAttributions
{
    private const int Seed = 20160;
    private const int Folds = 4;
    private const int RowBits = 17;
    private const int Rounds = 6;

    /// <param name="output">The model file.</param>
    /// <param name="model">The stages before.</param>
    /// <param name="paths">Corpora.</param>
    public static int Run(string output, ClaimModel model, string[] paths)
    {
        GoldArticle[] gold = [.. paths.SelectMany(path => GoldCorpus.Load(path, model))];
        AttributionExamples[] articles = [.. gold.Select(article => new AttributionExamples(article))];
        Console.Error.WriteLine($"{articles.Length} articles read");
        var folds = new LabelWeights[Folds];
        for (int fold = 0; fold < Folds; fold++)
        {
            folds[fold] = TrainSentences(articles.Where((_, i) => i % Folds != fold));
            foreach (AttributionExamples article in articles.Where((_, i) => i % Folds == fold)) article.Label(folds[fold]);
        }
        Calibration calibration = CalibrationTrainer.Train(folds[0], TrainCues(articles.Where((_, i) => i % Folds != 0)), gold.Where((article, i) => i % Folds == 0 && !article.Nested));
        ModelUpdate.Replace(output, new AttributionModel(TrainSentences(articles), TrainCues(articles), calibration).Write());
        return 0;
    }

    private static LabelWeights TrainCues(IEnumerable<AttributionExamples> articles) =>
        new ChainTrainer(RowBits, Rounds, Seed).Train([.. articles.SelectMany(article => article.Cues())], AttributionExamples.Widened(CueFeatures.Count));

    private static LabelWeights TrainSentences(IEnumerable<AttributionExamples> articles) =>
        new ChainTrainer(RowBits, Rounds, Seed).Train([.. articles.SelectMany(article => article.Sentences())], AttributionExamples.Widened(SentenceFeatures.Count));
}
