using ClaimAttribution.Models;
using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimAttribution.ML;

/// <summary>
/// Trains what decides the status of statements: maximum entropy, by ML.NET's limited-memory BFGS, over the hidden layer of a
/// model, which stays as it is. The weights become the status section of a model file, which <see cref="ClaimModel.Load"/> reads.
/// </summary>
/// <remarks>Thread-safe. The same articles and options give the same bytes: one thread, a fixed seed.</remarks>
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

    /// <summary>Trains on labelled articles.</summary>
    /// <param name="articles">The articles; at least two different statuses occur in them.</param>
    /// <param name="model">A model file, for one <see cref="ClaimModel.OpenEnglish"/>; all of it but the status section is kept.</param>
    /// <param name="output">Where the new model file goes.</param>
    /// <param name="progress">Is told each article that was read, and the end of the training; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading of articles; the numerical part of the training, seconds at most, is finished first.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The articles hold fewer than two different statuses.</exception>
    /// <exception cref="InvalidDataException"><paramref name="model"/> is no model file, or one without a hidden layer for statuses.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public void Train(IEnumerable<LabelledArticle> articles, Stream model, Stream output, IProgress<StatusTrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        ModelSection[] others = OtherSections(model);
        ClaimModel old = Load(others);
        FeatureNetwork layer = old.StatusLayer ?? throw new InvalidDataException($"A model with the section '{StatusModel.LayerSection}' was expected.");
        var reader = new StatusExamples(old);
        var examples = new List<StatusExample>();
        int read = 0;
        foreach (LabelledArticle article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            examples.AddRange(reader.Of(article, _options.LabelledSpans, _options.FoundSpans));
            progress?.Report(new StatusTrainingProgress(++read, examples.Count, Trained: false));
        }
        StatusWeights weights = Train(examples, layer, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        output.Write(ModelWriter.Write([.. others, new ModelSection(StatusWeights.Section, StatusFeatures.TemplateHash, weights.Write())]));
        progress?.Report(new StatusTrainingProgress(read, examples.Count, Trained: true));
    }

    internal StatusWeights Train(IReadOnlyList<StatusExample> examples, FeatureNetwork layer, CancellationToken cancellationToken = default) =>
        Export(Fit(new MLContext(Seed), examples, layer, cancellationToken).Model);

    /// <summary>The transformer of ML.NET.</summary>
    internal MulticlassPredictionTransformer<MaximumEntropyModelParameters> Fit(MLContext context, IReadOnlyList<StatusExample> examples, FeatureNetwork layer, CancellationToken cancellationToken)
    {
        if (examples.Select(static example => example.Status).Distinct().Take(2).Count() < 2) throw new ArgumentException("Statements with at least two different statuses are needed.", nameof(examples));
        cancellationToken.ThrowIfCancellationRequested();
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = nameof(StatusRow.Units),
            L1Regularization = _options.L1,
            L2Regularization = _options.L2,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = _options.Iterations,
            OptimizationTolerance = 1e-4f,
        });
        return trainer.Fit(StatusRow.View(context, examples, layer));
    }

    private static ModelSection[] OtherSections(Stream model)
    {
        using var bytes = new MemoryStream();
        model.CopyTo(bytes);
        return [.. ModelFile.Read(bytes.ToArray()).Sections.Where(static section => section.Name != StatusWeights.Section)];
    }

    // The old status weights may be for other templates than those of today.
    private static ClaimModel Load(ModelSection[] sections)
    {
        using var bytes = new MemoryStream(ModelWriter.Write(sections));
        return ClaimModel.Load(bytes);
    }

    /// <summary>The weights of a fitted model as the library reads them.</summary>
    internal static StatusWeights Export(MaximumEntropyModelParameters model)
    {
        VBuffer<float>[] columns = [];
        model.GetWeights(ref columns, out int classes);
        float[] biases = [.. model.GetBiases()];
        int units = columns[0].Length;
        var weights = new float[(units + 1) * StatusWeights.Statuses];
        for (int k = 0; k < classes; k++)
        {
            foreach ((int place, float weight) in columns[k].Items()) weights[(place * StatusWeights.Statuses) + k] = weight;
            weights[(units * StatusWeights.Statuses) + k] = biases[k];
        }
        return new StatusWeights(weights);
    }
}
