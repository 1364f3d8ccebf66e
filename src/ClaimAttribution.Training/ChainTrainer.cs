using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimAttribution.Attributions;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>
/// Trains a linear chain as a conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic gradient with a rate of
/// its own for each weight (Duchi, Hazan and Singer, “Adaptive Subgradient Methods”, 2011).
/// </summary>
/// <remarks>The same examples, seed and rounds give the same bytes.</remarks>
internal sealed class ChainTrainer(int rowBits, int rounds, int seed)
{
    private const int Width = LabelWeights.RowLength;
    private const int MinCount = 3;
    private const float Rate = 0.025f;
    private const float Decay = 1e-5f;
    private const int CountBits = 26;

    /// <summary>What every sum of squares begins with: a feature that was seen once must not take a full step.</summary>
    private const float Prior = 1;

    /// <summary>The share of the features of a word that are left out at each sight of it, so that none is relied on alone (Srivastava and others, “Dropout”, 2014).</summary>
    private const float Dropped = 0.4f;

    private readonly uint _mask = (1u << rowBits) - 1;
    private readonly float[] _rows = new float[Width << rowBits];
    private readonly float[] _squares = new float[Width << rowBits];
    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _transitionSquares = new float[Width * Width];
    private readonly sbyte[] _owners = new sbyte[1 << rowBits];
    private readonly ChainMarginals _marginals = new();
    private uint _sight;

    public LabelWeights Train(List<ChainExample> examples, int featureCount)
    {
        FindOwners(examples);
        ChainExample[] order = [.. examples];
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            double loss = 0;
            float rate = Rate * (1 - (0.8f * round / rounds));
            foreach (ChainExample example in order) loss += Learn(example, featureCount, rate);
            Console.Error.WriteLine($"round {round + 1}: loss {loss:F0}");
        }
        return Quantize();
    }

    /// <summary>Gives each row to the most frequent of its features; rare ones get none.</summary>
    private void FindOwners(List<ChainExample> examples)
    {
        var counts = new ushort[1 << CountBits];
        foreach (ChainExample example in examples)
        {
            foreach (uint feature in example.Features)
            {
                ref ushort count = ref counts[feature >> (32 - CountBits)];
                if (count < ushort.MaxValue) count++;
            }
        }
        var best = new ushort[_owners.Length];
        foreach (ChainExample example in examples)
        {
            foreach (uint feature in example.Features)
            {
                ushort count = counts[feature >> (32 - CountBits)];
                uint row = feature & _mask;
                if (feature == 0 || count < MinCount || count <= best[row]) continue;
                best[row] = count;
                _owners[row] = LabelWeights.Mark(feature);
            }
        }
    }

    private double Learn(ChainExample example, int featureCount, float rate)
    {
        int count = example.Labels.Length;
        _marginals.Clear(count);
        _sight += 7919;
        for (int i = 0; i < count; i++) Score(example.Features.AsSpan(i * featureCount, featureCount), _marginals.Scores(i), i);
        double loss = _marginals.Compute(_transitions, example.Labels);
        for (int i = 0; i < count; i++)
        {
            Span<float> gradient = _marginals.Gradient(i);
            float largest = 0;
            foreach (float part in gradient) largest = Math.Max(largest, Math.Abs(part));
            if (largest < 0.01f) continue;
            foreach (uint feature in example.Features.AsSpan(i * featureCount, featureCount))
            {
                uint row = feature & _mask;
                if (_owners[row] == LabelWeights.Mark(feature) && !IsDropped(feature, i)) Update(_rows.AsSpan((int)row * Width, Width), _squares.AsSpan((int)row * Width, Width), gradient, rate);
            }
        }
        ReadOnlySpan<float> pairs = _marginals.PairGradient;
        for (int k = 0; k < pairs.Length; k += Width) Update(_transitions.AsSpan(k, Width), _transitionSquares.AsSpan(k, Width), pairs.Slice(k, Width), rate);
        return loss;
    }

    private void Score(ReadOnlySpan<uint> features, Span<float> scores, int word)
    {
        Vector256<float> lower = default, upper = default;
        ref float table = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (uint feature in features)
        {
            uint row = feature & _mask;
            if (_owners[row] != LabelWeights.Mark(feature) || IsDropped(feature, word)) continue;
            lower += Vector256.LoadUnsafe(ref table, row * Width);
            upper += Vector256.LoadUnsafe(ref table, (row * Width) + 8);
        }
        lower.CopyTo(scores);
        upper.CopyTo(scores[8..]);
    }

    private bool IsDropped(uint feature, int word) => WordHash.Combine(feature, _sight + (uint)word) < (uint)(Dropped * uint.MaxValue);

    private static void Update(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient, float rate)
    {
        for (int k = 0; k < Width; k += 8)
        {
            Vector256<float> weight = Vector256.Create<float>(weights[k..]), square = Vector256.Create<float>(squares[k..]);
            Vector256<float> step = Vector256.Create<float>(gradient[k..]) - (weight * Decay);
            square += step * step;
            (weight + (step * rate / Vector256.Sqrt(square + Vector256.Create(Prior)))).CopyTo(weights[k..]);
            square.CopyTo(squares[k..]);
        }
    }

    /// <summary>
    /// Scales so that all but the largest weights fit into a byte. That in use no feature is dropped makes the chain surer than in
    /// training; weights scaled down for that found less (dev: a point of F1), and calibration sets the confidence right.
    /// </summary>
    private LabelWeights Quantize()
    {
        float[] sizes = [.. _rows.Where(weight => weight != 0).Select(Math.Abs).Order()];
        float scale = sizes[(int)(sizes.Length * 0.9998)] / 127;
        var rows = new sbyte[_rows.Length];
        for (int i = 0; i < rows.Length; i++) rows[i] = (sbyte)Math.Clamp(MathF.Round(_rows[i] / scale), -127, 127);
        for (int row = 0; row < _owners.Length; row++) rows[(row * Width) + Width - 1] = _owners[row];
        return new LabelWeights(scale, [.. _transitions.Select(weight => (short)MathF.Round(weight / scale))], rows);
    }
}
