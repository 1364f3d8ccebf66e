using ClaimAttribution.ML;
using ClaimAttribution.Models;
using ClaimAttribution.Statements;

namespace ClaimAttribution.Training;

/// <summary>Trains the hidden layer of the status model as that of a network that decides the status itself.</summary>
/// <remarks>The same examples and settings give the same bytes.</remarks>
internal sealed class StatusLayerTrainer(StatusLayerSettings settings)
{
    public FeatureNetwork Train(StatusCorpus corpus)
    {
        StatusExample[] examples = [.. corpus.Examples, .. corpus.Apart];
        var random = new Random(settings.Seed);
        var network = new NetworkTrainer(settings.RowBits, settings.Hidden, StatusWeights.Statuses, settings.Seed) { HiddenDropout = settings.HiddenDropout, FeatureDropout = settings.FeatureDropout };
        var counts = new FeatureCounts();
        foreach (StatusExample example in examples) counts.Add(example.Features);
        network.Own(counts, settings.LeastCount);
        int[] order = [.. Enumerable.Range(0, examples.Length)];
        for (int round = 0; round < settings.Rounds; round++)
        {
            network.Rate = settings.Rate * Math.Min(1, 1.5f * (settings.Rounds - round) / settings.Rounds);
            random.Shuffle(order);
            foreach (int i in order) Learn(network, examples[i], i < corpus.Examples.Count ? 1 : settings.ApartWeight);
            if (round >= settings.Rounds - settings.AveragedRounds) network.Average();
        }
        return network.Quantize();
    }

    /// <summary>One step down the cross-entropy.</summary>
    private static void Learn(NetworkTrainer network, StatusExample example, float weight)
    {
        Span<float> scores = stackalloc float[StatusWeights.Statuses];
        network.Hide(example.Features, learning: true);
        network.Score(0, scores);
        float top = scores[0], sum = 0;
        foreach (float score in scores) top = Math.Max(top, score);
        foreach (ref float score in scores) sum += score = MathF.Exp(score - top);
        for (int k = 0; k < scores.Length; k++) scores[k] = weight * ((scores[k] / sum) - (k == (int)example.Status ? 1 : 0));
        network.Learn(0, scores);
        network.Finish();
    }
}
