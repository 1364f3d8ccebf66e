using ClaimAttribution.Models;
using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClaimAttribution.ML.Tests;

public class StatusTrainerTests
{
    private static readonly string[] Towns = ["Lund", "Marl", "Holm", "Ovey", "Trent", "Sarn", "Pell", "Dorne"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Our_scores_are_those_of_the_transformer_of_ML_NET()
    {
        var trainer = new StatusTrainer(new StatusTrainerOptions());
        FeatureNetwork layer = ClaimModel.English.StatusLayer!;
        var reader = new StatusExamples(ClaimModel.English);
        StatusExample[] examples = [.. Articles().SelectMany(article => reader.Of(article))];
        var context = new MLContext(20150);
        StatusModel model = new(layer, trainer.Train(examples, layer, Cancellation));
        IDataView scored = trainer.Fit(context, examples, layer, Cancellation).Transform(StatusRow.View(context, examples, layer));
        float[][] theirs = [.. scored.GetColumn<float[]>("Score")];
        for (int i = 0; i < examples.Length; i++)
        {
            var ours = new float[StatusWeights.Statuses];
            VerificationStatus best = model.Score(examples[i].Features, ours);
            Assert.Equal(theirs[i].IndexOf(theirs[i].Max()), (int)best);
            for (int k = 0; k < StatusWeights.Statuses; k++) Assert.Equal(theirs[i][k], ours[k], 1e-5f);
        }
    }

    [Fact]
    public void A_trained_model_loads_and_decides_as_it_was_taught()
    {
        byte[] bytes = Train(Articles());
        using var stream = new MemoryStream(bytes);
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions { Model = ClaimModel.Load(stream) });
        Analysis analysis = analyzer.Analyze("The mayor of Brink said that the bridge had closed.");
        Assert.Equal(VerificationStatus.Attributed, Assert.Single(analysis.Statements).Status);
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes() => Assert.Equal(Train(Articles()), Train(Articles()));

    [Fact]
    public void Progress_is_told_of_each_article_and_of_the_end()
    {
        var told = new Told();
        Train(Articles(), told);
        Assert.Equal(Articles().Count + 1, told.All.Count);
        Assert.Equal(new StatusTrainingProgress(Articles().Count, told.All[^1].Statements, Trained: true), told.All[^1]);
    }

    [Fact]
    public void A_cancelled_training_writes_nothing()
    {
        using var output = new MemoryStream();
        using Stream english = ClaimModel.OpenEnglish();
        Assert.Throws<OperationCanceledException>(() => new StatusTrainer(new StatusTrainerOptions()).Train(Articles(), english, output, progress: null, new CancellationToken(canceled: true)));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Labels_of_one_status_are_refused()
    {
        using Stream english = ClaimModel.OpenEnglish();
        Assert.Throws<ArgumentException>(() => new StatusTrainer(new StatusTrainerOptions()).Train(Articles().Take(1), english, Stream.Null, cancellationToken: Cancellation));
    }

    [Fact]
    public void A_model_without_a_layer_is_refused()
    {
        using var file = new MemoryStream();
        using (Stream english = ClaimModel.OpenEnglish()) english.CopyTo(file);
        byte[] bare = ModelWriter.Write([.. ModelFile.Read(file.ToArray()).Sections.Where(static section => section.Name is not (StatusModel.LayerSection or StatusWeights.Section))]);
        Assert.Throws<InvalidDataException>(() => new StatusTrainer(new StatusTrainerOptions()).Train(Articles(), new MemoryStream(bare), Stream.Null, cancellationToken: Cancellation));
    }

    private static byte[] Train(IReadOnlyList<LabelledArticle> articles, Told? told = null)
    {
        using var output = new MemoryStream();
        using Stream english = ClaimModel.OpenEnglish();
        new StatusTrainer(new StatusTrainerOptions { L2 = 0.1f }).Train(articles, english, output, told, Cancellation);
        return output.ToArray();
    }

    private static List<LabelledArticle> Articles() =>
    [
        .. Towns.Select(town => Article($"The mayor of {town} said that the bridge had closed.", $"The mayor of {town}", "said", "that the bridge had closed", VerificationStatus.Attributed)),
        .. Towns.Select(town => Article($"The mayor of {town} hopes to win the vote.", $"The mayor of {town}", "hopes", "to win the vote", VerificationStatus.Prospective)),
    ];

    private static LabelledArticle Article(string text, string source, string cue, string content, VerificationStatus status) =>
        new(text, text, [new LabelledStatement([Span(text, source)], [Span(text, cue)], [Span(text, content)], status)]);

    private static TextSpan Span(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    /// <summary>Reports at once and in order, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Told : IProgress<StatusTrainingProgress>
    {
        public List<StatusTrainingProgress> All { get; } = [];

        public void Report(StatusTrainingProgress value) => All.Add(value);
    }
}
