using ClaimAttribution.ML;
using ClaimAttribution.Models;
using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>A status model of <see cref="StatusTrainer"/> as ML.NET runs it, and the same weights as the library runs them.</summary>
internal sealed class StatusEngine : IDisposable
{
    private readonly PredictionEngine<StatusRow, Answer> _engine;

    /// <summary>Learns a model over a layer; how good it is does not matter, since both run the same one.</summary>
    public StatusEngine(IReadOnlyList<StatusExample> examples, FeatureNetwork layer)
    {
        var context = new MLContext(1);
        var trainer = new StatusTrainer(new StatusTrainerOptions { Iterations = 10 });
        MulticlassPredictionTransformer<MaximumEntropyModelParameters> fitted = trainer.Fit(context, examples, layer, CancellationToken.None);
        Weights = StatusTrainer.Export(fitted.Model);
        IDataView view = StatusRow.View(context, examples, layer);
        Rows = [.. context.Data.CreateEnumerable<StatusRow>(view, reuseRowObject: false)];
        _engine = context.Model.CreatePredictionEngine<StatusRow, Answer>(fitted, inputSchemaDefinition: StatusRow.Schema(layer.Hidden));
    }

    public StatusWeights Weights { get; }

    public IReadOnlyList<StatusRow> Rows { get; }

    public VerificationStatus Best(StatusRow row)
    {
        float[] scores = _engine.Predict(row).Score;
        int best = 0;
        for (int k = 1; k < scores.Length; k++) if (scores[k] > scores[best]) best = k;
        return (VerificationStatus)best;
    }

    public void Dispose() => _engine.Dispose();

    private sealed class Answer
    {
        [VectorType(StatusWeights.Statuses)]
        public float[] Score { get; set; } = [];
    }
}
