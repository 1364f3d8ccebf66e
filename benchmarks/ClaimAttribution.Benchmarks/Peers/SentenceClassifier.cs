using Microsoft.ML;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>What ML.NET offers for texts: FeaturizeText and a linear classifier, asked sentence by sentence through a prediction engine.</summary>
internal sealed class SentenceClassifier : IDisposable
{
    private readonly PredictionEngine<Row, Answer> _engine;

    /// <summary>Learns which sentences hold an attribution.</summary>
    public SentenceClassifier(IEnumerable<Row> rows)
    {
        var context = new MLContext(1);
        IDataView data = context.Data.LoadFromEnumerable(rows);
        var pipeline = context.Transforms.Text.FeaturizeText("Features", nameof(Row.Text)).Append(context.BinaryClassification.Trainers.SdcaLogisticRegression(new()
        {
            LabelColumnName = nameof(Row.Label),
            MaximumNumberOfIterations = 5,
            NumberOfThreads = 1,
        }));
        _engine = context.Model.CreatePredictionEngine<Row, Answer>(pipeline.Fit(data));
    }

    public bool Holds(Row row) => _engine.Predict(row).PredictedLabel;

    public void Dispose() => _engine.Dispose();

    internal sealed class Row
    {
        public string Text { get; set; } = "";

        public bool Label { get; set; }
    }

    internal sealed class Answer
    {
        public bool PredictedLabel { get; set; }
    }
}
