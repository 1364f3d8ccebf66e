using System.Runtime.Intrinsics;
using ClaimAttribution.Attributions;

namespace ClaimAttribution.Training;

/// <summary>
/// Trains a chain over labels as a conditional random field (Lafferty, McCallum and Pereira, 2001) whose scores of a word come from
/// a network (Do and Artières, “Neural Conditional Random Fields”, 2010), by stochastic gradient.
/// </summary>
/// <remarks>The same examples and settings give the same bytes.</remarks>
internal sealed class ChainTrainer(ChainSettings settings)
{
    private const int Width = LabelWeights.RowLength;

    /// <summary>What every sum of squares of a transition begins with: no first step is a full one.</summary>
    private const float Prior = 1;

    /// <summary>A word whose labels are this near to right teaches nothing.</summary>
    private const float Enough = 0.01f;

    private readonly NetworkTrainer _network = new(settings.RowBits, settings.Hidden, RoleLabels.Count, settings.Seed) { HiddenDropout = settings.HiddenDropout, FeatureDropout = settings.FeatureDropout };
    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _transitionSquares = new float[Width * Width];
    private readonly float[] _transitionSums = new float[Width * Width];
    private readonly ChainMarginals _marginals = new();

    public LabelWeights Train(List<ChainExample> examples, int featureCount)
    {
        _network.Own(Frequent(examples), settings.LeastCount);
        ChainExample[] order = [.. examples];
        var random = new Random(settings.Seed);
        for (int round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(order);
            double loss = 0;
            _network.Rate = settings.Rate * Math.Min(1, 1.5f * (settings.Rounds - round) / settings.Rounds);
            foreach (ChainExample example in order) loss += Learn(example, featureCount);
            Console.Error.WriteLine($"round {round + 1}: loss {loss:F0}");
            if (round < settings.Rounds - settings.AveragedRounds) continue;
            _network.Average();
            for (int k = 0; k < _transitions.Length; k++) _transitionSums[k] += _transitions[k];
        }
        return Quantize();
    }

    /// <summary>Counts features, in two goes, since most are seen once and need no room.</summary>
    private FeatureCounts Frequent(List<ChainExample> examples)
    {
        const int bits = 26;
        var sketch = new byte[1 << bits];
        foreach (ChainExample example in examples)
        {
            foreach (uint feature in example.Features)
            {
                ref byte count = ref sketch[feature >> (32 - bits)];
                if (count < byte.MaxValue) count++;
            }
        }
        var counts = new FeatureCounts();
        Span<uint> one = stackalloc uint[1];
        foreach (ChainExample example in examples)
        {
            foreach (uint feature in example.Features)
            {
                // 0 stands for no feature.
                if (feature == 0 || sketch[feature >> (32 - bits)] < settings.LeastCount) continue;
                one[0] = feature;
                counts.Add(one);
            }
        }
        return counts;
    }

    private double Learn(ChainExample example, int featureCount)
    {
        int count = example.Labels.Length;
        _marginals.Clear(count);
        for (int i = 0; i < count; i++)
        {
            _network.Hide(example.Features.AsSpan(i * featureCount, featureCount), learning: true);
            _network.Score(0, _marginals.Scores(i)[..RoleLabels.Count]);
            _network.Keep(i);
        }
        double loss = _marginals.Compute(_transitions, example.Labels);
        Span<float> derivatives = stackalloc float[RoleLabels.Count];
        for (int i = 0; i < count; i++)
        {
            float largest = 0;
            for (int k = 0; k < derivatives.Length; k++)
            {
                derivatives[k] = -_marginals.Gradient(i)[k];
                largest = Math.Max(largest, Math.Abs(derivatives[k]));
            }
            if (largest < Enough) continue;
            _network.Recall(i);
            _network.Learn(0, derivatives);
            _network.Finish();
        }
        for (int k = 0; k < _transitions.Length; k += Vector256<float>.Count) StepTransitions(k);
        return loss;
    }

    private void StepTransitions(int first)
    {
        Vector256<float> gradient = Vector256.Create(_marginals.PairGradient[first..]), square = Vector256.Create(_transitionSquares, first) + (gradient * gradient);
        (Vector256.Create(_transitions, first) + (gradient * _network.Rate / Vector256.Sqrt(square + Vector256.Create(Prior)))).CopyTo(_transitions, first);
        square.CopyTo(_transitionSquares, first);
    }

    private LabelWeights Quantize()
    {
        var network = _network.Quantize(out float unit);
        float scale = unit * (1 << LabelWeights.Shift);
        return new LabelWeights(scale, [.. _transitionSums.Select(sum => (short)Math.Clamp(MathF.Round(sum / settings.AveragedRounds / scale), short.MinValue, short.MaxValue))], network);
    }
}
