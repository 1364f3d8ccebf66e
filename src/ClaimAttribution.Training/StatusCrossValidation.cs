using ClaimAttribution.ML;
using ClaimAttribution.Statements;

namespace ClaimAttribution.Training;

/// <summary>Scores the status classifier over gold spans: on folds of the training articles, and on development articles.</summary>
internal sealed class StatusCrossValidation(StatusTrainerOptions options, bool found, TextWriter output, TextWriter errors)
{
    private const int Folds = 5;

    /// <param name="train">Articles for the folds.</param>
    /// <param name="development">Articles to score at the end.</param>
    /// <param name="more">Articles that every fold learns from.</param>
    public int Run(string train, string development, string[] more)
    {
        LabelledArticle[] articles = LabelledCorpus.Load(train);
        var source = new StatusExamples(ClaimModel.English);
        List<StatusExample>[] examples = [.. articles.Select(article => source.Of(article, options.LabelledSpans, options.FoundSpans))];
        List<StatusExample>[] held = [.. articles.Select(article => source.Of(article, labelled: !found, found))];
        List<StatusExample>[] always = [.. LabelledCorpus.LoadAll(more).Select(article => source.Of(article, options.LabelledSpans, options.FoundSpans))];
        int[] folds = ArticleFolds.Of(articles, Folds);
        var score = new StatusScore();
        for (int fold = 0; fold < Folds; fold++)
        {
            StatusWeights weights = Train([.. examples.Where((_, place) => folds[place] != fold), .. always]);
            foreach (List<StatusExample> article in held.Where((_, place) => folds[place] == fold)) Count(weights, article, score);
        }
        Report("cross-validated", score);
        var dev = new StatusScore();
        StatusWeights all = Train([.. examples, .. always]);
        foreach (LabelledArticle article in LabelledCorpus.Load(development)) Count(all, source.Of(article, !found, found), dev);
        Report("development", dev);
        return 0;
    }

    private StatusWeights Train(IEnumerable<List<StatusExample>> articles) => new StatusTrainer(options).Train([.. articles.SelectMany(static article => article)]);

    private void Report(string name, StatusScore score)
    {
        errors.WriteLine("---");
        output.WriteLine($"{name,-16} {score}");
        output.Write(score.Table());
    }

    private void Count(StatusWeights weights, List<StatusExample> article, StatusScore score)
    {
        foreach (StatusExample example in article)
        {
            VerificationStatus found = weights.Best(example.Features);
            score.Add(example.Status, found);
            if (found != example.Status) errors.WriteLine($"{example.Status} > {found} | {example.Words}");
        }
    }
}
