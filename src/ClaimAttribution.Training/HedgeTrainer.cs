using ClaimAttribution.Factuality;

namespace ClaimAttribution.Training;

/// <summary>
/// Trains what finds hedges: the features that speak most clearly for uncertain sentences (Dunning, “Accurate Methods for the
/// Statistics of Surprise and Coincidence”, 1993) make a lexicon of hedges, and only they are weighted. Without that choice the
/// topics of the sentences drown them.
/// </summary>
internal static class HedgeTrainer
{
    /// <summary>Best for held-out parts of the training sentences; between the best for their share of uncertain ones and for that of the whole corpus.</summary>
    public const double Threshold = -0.8;

    private const int Hedges = 1000;
    private const int LeastCount = 3;

    private static readonly FactorSettings Settings = new() { Logistic = true, Weights = [1], Rounds = 8, Rate = 0.05f, Dropout = 0.1f, LeastCount = LeastCount };

    /// <summary>Weights whose score is above zero for a sentence that hedges.</summary>
    public static FactorWeights Train(IReadOnlyList<FactorExample> examples) => Fit(examples).Scaled(0, 1, (float)-Threshold);

    /// <summary>The scores of all examples by weights that did not see them.</summary>
    public static IEnumerable<(bool Hedged, double Score)> Held(IReadOnlyList<FactorExample> examples)
    {
        double[] score = new double[1];
        for (int fold = 0; fold < ExampleFolds.Count; fold++)
        {
            FactorWeights weights = Fit(ExampleFolds.Without(examples, fold));
            foreach (FactorExample example in ExampleFolds.Of(examples, fold))
            {
                weights.Score(example.Features, score);
                yield return (example.Target > 0, score[0]);
            }
        }
    }

    private static FactorWeights Fit(IReadOnlyList<FactorExample> examples)
    {
        HashSet<uint> hedges = Telling(examples);
        return new FactorTrainer(Settings).Train([.. examples.Select(example => example with { Features = [.. example.Features.Where(hedges.Contains)] })]);
    }

    private static HashSet<uint> Telling(IReadOnlyList<FactorExample> examples)
    {
        var counts = new Dictionary<uint, (double Hedged, double All)>();
        foreach (FactorExample example in examples)
        {
            foreach (uint feature in example.Features)
            {
                (double hedged, double all) = counts.GetValueOrDefault(feature);
                counts[feature] = (hedged + example.Target, all + 1);
            }
        }
        double share = examples.Average(static example => example.Target);
        return [.. counts.Where(pair => pair.Value.All >= LeastCount && pair.Value.Hedged / pair.Value.All > share)
            .OrderByDescending(pair => Surprise(pair.Value.Hedged, pair.Value.All, share)).ThenBy(static pair => pair.Key).Take(Hedges).Select(static pair => pair.Key)];
    }

    /// <summary>The logarithm of the likelihood ratio.</summary>
    private static double Surprise(double hedged, double all, double share) => Part(hedged, all * share) + Part(all - hedged, all * (1 - share));

    private static double Part(double found, double expected) => found > 0 ? found * Math.Log(found / expected) : 0;
}
