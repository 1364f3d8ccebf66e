using Microsoft.ML;

namespace ClaimAttribution.ML.Tests;

public class PipelineTests
{
    private const string Article = "The mayor said that the bridge had closed. Police confirmed that the road was flooded.";

    [Fact]
    public void A_pipeline_adds_the_statements_of_a_text_column()
    {
        ClaimColumns columns = Assert.Single(Rows(new MLContext(1), Model(new MLContext(1), nameof(ClaimText.Text)), [new ClaimText { Text = Article }]));
        Assert.Equal(["that the bridge had closed", "that the road was flooded"], columns.Statements);
        Assert.Equal(["Attributed", "Confirmed"], columns.Statuses);
        Assert.Equal(["mayor", "Police"], columns.Sources);
        Assert.All(columns.Confidences, confidence => Assert.InRange(confidence, 0f, 1f));
    }

    [Fact]
    public void The_text_column_can_have_any_name()
    {
        var context = new MLContext(1);
        IDataView data = context.Data.LoadFromEnumerable([new Page { Body = Article }]);
        IDataView output = context.Transforms.AttributeClaims(nameof(Page.Body)).Fit(data).Transform(data);
        Assert.Equal(2, context.Data.CreateEnumerable<ClaimColumns>(output, reuseRowObject: false, ignoreMissingColumns: true).Single().Statements.Length);
    }

    [Fact]
    public void A_text_without_statements_gives_empty_vectors()
    {
        ClaimColumns columns = Assert.Single(Rows(new MLContext(1), Model(new MLContext(1), nameof(ClaimText.Text)), [new ClaimText { Text = "" }]));
        Assert.Empty(columns.Statements);
        Assert.Empty(columns.Confidences);
    }

    [Fact]
    public void A_saved_pipeline_loads_in_another_context_and_gives_the_same()
    {
        var context = new MLContext(1);
        using var file = new MemoryStream();
        context.Model.Save(Model(context, nameof(ClaimText.Text)), context.Data.LoadFromEnumerable<ClaimText>([]).Schema, file);
        file.Position = 0;
        var other = new MLContext(2);
        ITransformer loaded = other.Model.Load(file, out _);
        Assert.Equal(["Attributed", "Confirmed"], Assert.Single(Rows(other, loaded, [new ClaimText { Text = Article }])).Statuses);
    }

    [Fact]
    public void Threads_that_share_a_transformer_get_what_one_gets()
    {
        var context = new MLContext(1);
        ITransformer model = Model(context, nameof(ClaimText.Text));
        ClaimText[] texts = [.. Enumerable.Repeat(new ClaimText { Text = Article }, 20)];
        string[] expected = [.. Rows(context, model, texts).SelectMany(columns => columns.Statuses)];
        var found = new string[4][];
        Parallel.For(0, found.Length, i => found[i] = [.. Rows(new MLContext(1), model, texts).SelectMany(columns => columns.Statuses)]);
        Assert.All(found, statuses => Assert.Equal(expected, statuses));
    }

    private static ITransformer Model(MLContext context, string column) =>
        context.Transforms.AttributeClaims(column).Fit(context.Data.LoadFromEnumerable<ClaimText>([]));

    private static ClaimColumns[] Rows(MLContext context, ITransformer model, ClaimText[] texts) =>
        [.. context.Data.CreateEnumerable<ClaimColumns>(model.Transform(context.Data.LoadFromEnumerable(texts)), reuseRowObject: false, ignoreMissingColumns: true)];

    private sealed class Page
    {
        public string Body { get; set; } = "";
    }
}
