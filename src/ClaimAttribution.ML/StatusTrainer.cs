using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimAttribution.ML;

/// <summary>Trains the model that decides the status of statements: maximum entropy, by ML.NET's limited-memory BFGS.</summary>
/// <remarks>The same articles and options give the same bytes: one thread, a fixed seed.</remarks>
public sealed class StatusTrainer
{
    private const int Seed = 20150;

    private readonly StatusTrainerOptions _options;

    /// <summary>Creates a trainer.</summary>
    /// <param name="options">What to change from the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public StatusTrainer(StatusTrainerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    internal StatusWeights Train(IReadOnlyList<StatusExample> examples, CancellationToken cancellationToken = default)
    {
        var context = new MLContext(Seed);
        uint[] features = [.. examples.SelectMany(static example => example.Features).GroupBy(static feature => feature).Where(group => group.Count() >= _options.MinCount).Select(static group => group.Key).Order()];
        var schema = SchemaDefinition.Create(typeof(StatusRow));
        schema[nameof(StatusRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Length);
        schema[nameof(StatusRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), StatusWeights.Statuses);
        IDataView data = context.Data.LoadFromEnumerable(examples.Select(example => StatusRow.Of(example, features)), schema);
        cancellationToken.ThrowIfCancellationRequested();
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = _options.L1, L2Regularization = _options.L2, NumberOfThreads = 1, MaximumNumberOfIterations = _options.Iterations, OptimizationTolerance = 1e-4f,
        });
        return Export(trainer.Fit(data).Model, features);
    }

    private static StatusWeights Export(MaximumEntropyModelParameters model, uint[] features)
    {
        VBuffer<float>[] columns = [];
        model.GetWeights(ref columns, out int classes);
        float[] biases = [.. model.GetBiases()];
        var weights = new float[(features.Length + 1) * StatusWeights.Statuses];
        for (int k = 0; k < classes; k++)
        {
            foreach ((int place, float weight) in columns[k].Items()) weights[(place * StatusWeights.Statuses) + k] = weight;
            weights[(features.Length * StatusWeights.Statuses) + k] = biases[k];
        }
        return new StatusWeights(features, weights);
    }
}
