using ClaimAttribution.ML;
using ClaimAttribution.Statements;

namespace ClaimAttribution.Training;

/// <summary>Scores the status classifier over gold spans: on folds of the training articles, and on development articles.</summary>
internal static class StatusCrossValidation
{
    private const int Folds = 5;

    public static int Run(string train, string? development, StatusTrainerOptions options, TextWriter output)
    {
        LabelledArticle[] articles = LabelledCorpus.Load(train);
        var source = new StatusExamples(ClaimModel.English);
        List<StatusExample>[] examples = [.. articles.Select(source.Of)];
        int[] folds = ArticleFolds.Of(articles, Folds);
        var score = new StatusScore();
        for (int fold = 0; fold < Folds; fold++)
        {
            StatusWeights weights = new StatusTrainer(options).Train([.. examples.Where((_, place) => folds[place] != fold).SelectMany(static list => list)]);
            foreach (StatusExample example in examples.Where((_, place) => folds[place] == fold).SelectMany(static list => list)) score.Add(example.Status, Best(weights, example));
        }
        output.WriteLine($"cross-validated  {score}");
        output.Write(score.Table());
        if (development is null) return 0;
        var held = new StatusScore();
        StatusWeights all = new StatusTrainer(options).Train([.. examples.SelectMany(static list => list)]);
        foreach (StatusExample example in LabelledCorpus.Load(development).SelectMany(source.Of)) held.Add(example.Status, Best(all, example));
        output.WriteLine($"development      {held}   {all.Count} features");
        output.Write(held.Table());
        return 0;
    }

    public static VerificationStatus Best(StatusWeights weights, StatusExample example)
    {
        Span<float> scores = stackalloc float[StatusWeights.Statuses];
        new StatusClassifier(weights).Score(example.Features, scores);
        int best = 0;
        for (int k = 1; k < scores.Length; k++) if (scores[k] > scores[best]) best = k;
        return (VerificationStatus)best;
    }
}
