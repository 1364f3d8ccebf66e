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
    private static readonly float StatusWeight = float.Parse(Environment.GetEnvironmentVariable("SW") ?? "1");
    private const int Folds = 4;
    private const int RowBits = 17;
    private const int Rounds = 6;
    private const int FoldRounds = 5;

    /// <param name="output">The model file.</param>
    /// <param name="model">The stages before.</param>
    /// <param name="paths">Corpora.</param>
    public static int Run(string output, ClaimModel model, string[] paths)
    {
        AttributionExamples[] articles = [.. paths.SelectMany(path => GoldCorpus.Load(path, model)).Select(article => new AttributionExamples(article, article.Nested ? StatusWeight : 1))];
        Console.Error.WriteLine($"{articles.Length} articles read");
        if (Environment.GetEnvironmentVariable("DEV") is { } dev)
        {
            ChainTrainer.Dev = [.. GoldCorpus.Load(dev, model).Select(article => new AttributionExamples(article, 1)).SelectMany(article => article.Sentences())];
            TrainSentences(articles, Rounds);
            return 0;
        }
        for (int fold = 0; fold < Folds; fold++)
        {
            LabelWeights others = TrainSentences(articles.Where((_, i) => i % Folds != fold), FoldRounds);
            foreach (AttributionExamples article in articles.Where((_, i) => i % Folds == fold)) article.Label(others);
        }
        LabelWeights cues = new ChainTrainer(RowBits, Rounds, Seed).Train([.. articles.SelectMany(article => article.Cues())], AttributionExamples.Widened(CueFeatures.Count));
        LabelWeights sentences = TrainSentences(articles, Rounds);
        ModelUpdate.Replace(output, new AttributionModel(sentences, cues).Write());
        return 0;
    }

    private static LabelWeights TrainSentences(IEnumerable<AttributionExamples> articles, int rounds) =>
        new ChainTrainer(RowBits, rounds, Seed).Train([.. articles.SelectMany(article => article.Sentences())], AttributionExamples.Widened(SentenceFeatures.Count));
}
