using ClaimAttribution.ML;
using ClaimAttribution.Models;
using ClaimAttribution.Statements;

namespace ClaimAttribution.Training;

/// <summary>Scores the status model on folds of the training articles, and on development articles.</summary>
internal sealed class StatusCrossValidation(StatusTrainerOptions options, bool found, TextWriter output, TextWriter errors)
{
    private const int Folds = 5;

    private readonly StatusExamples _source = new(ModelUpdate.EnglishWithout(StatusModel.LayerSection, StatusWeights.Section));

    /// <param name="train">Articles for the folds.</param>
    /// <param name="development">Articles to score at the end.</param>
    /// <param name="more">Articles that every fold learns from.</param>
    /// <param name="apart">Labels that stand apart from their texts, and the texts, for every fold; empty for none.</param>
    public int Run(string train, string development, string[] more, string[] apart)
    {
        LabelledArticle[] articles = LabelledCorpus.Load(train);
        StatusCorpus always = StatusCorpus.Read(_source, more.SelectMany(LabelledCorpus.Load), apart.Length == 2 ? LabelledCorpus.Load(apart[0], apart[1]) : []);
        StatusExample[][] examples = [.. articles.Select(article => _source.Of(article, found: true).ToArray())];
        int[] folds = ArticleFolds.Of(articles, Folds);
        var score = new StatusScore();
        for (int fold = 0; fold < Folds; fold++)
        {
            StatusModel model = Train(always, examples.Where((_, place) => folds[place] != fold));
            foreach (LabelledArticle article in articles.Where((_, place) => folds[place] == fold)) Count(model, article, score);
        }
        Report("cross-validated", score);
        var dev = new StatusScore();
        StatusModel all = Train(always, examples);
        foreach (LabelledArticle article in LabelledCorpus.Load(development)) Count(all, article, dev);
        Report("development", dev);
        return 0;
    }

    private StatusModel Train(StatusCorpus always, IEnumerable<StatusExample[]> articles)
    {
        StatusCorpus corpus = always with { Examples = [.. articles.SelectMany(static examples => examples), .. always.Examples] };
        FeatureNetwork layer = new StatusLayerTrainer(new StatusLayerSettings()).Train(corpus);
        return new StatusModel(layer, new StatusTrainer(options).Train(corpus.Examples, layer));
    }

    private void Report(string name, StatusScore score)
    {
        errors.WriteLine("---");
        output.WriteLine($"{name,-16} {score}");
        output.Write(score.Table());
    }

    private void Count(StatusModel model, LabelledArticle article, StatusScore score)
    {
        foreach (StatusExample example in _source.Of(article, labelled: !found, found))
        {
            VerificationStatus best = model.Best(example.Features);
            score.Add(example.Status, best);
            if (best != example.Status) errors.WriteLine($"{example.Status} > {best} | {example.Words}");
        }
    }
}
