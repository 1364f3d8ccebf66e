using ClaimAttribution.ML;
using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>A status model of <see cref="StatusTrainer"/> as ML.NET runs it, and the same weights as the library runs them.</summary>
internal sealed class StatusEngine : IDisposable
{
    private readonly PredictionEngine<StatusRow, Answer> _engine;

    /// <summary>Learns a model; how good it is does not matter, since both run the same one.</summary>
    public StatusEngine(IReadOnlyList<StatusExample> examples)
    {
        var context = new MLContext(1);
        var trainer = new StatusTrainer(new StatusTrainerOptions { Iterations = 10 });
        (MulticlassPredictionTransformer<MaximumEntropyModelParameters> fitted, uint[] features) = trainer.Fit(context, examples, CancellationToken.None);
        Weights = StatusTrainer.Export(fitted.Model, features);
        IDataView view = StatusRow.View(context, examples, features);
        Rows = [.. context.Data.CreateEnumerable<StatusRow>(view, reuseRowObject: false)];
        _engine = context.Model.CreatePredictionEngine<StatusRow, Answer>(fitted, inputSchemaDefinition: StatusRow.Schema(features.Length));
    }

    public StatusWeights Weights { get; }

    public IReadOnlyList<StatusRow> Rows { get; }

    public VerificationStatus Best(StatusRow row) => StatusWeights.Best(_engine.Predict(row).Score);

    public void Dispose() => _engine.Dispose();

    private sealed class Answer
    {
        [VectorType(StatusWeights.Statuses)]
        public float[] Score { get; set; } = [];
    }
}
