using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimAttribution.Models;

namespace ClaimAttribution.Training;

/// <summary>
/// Trains a <see cref="FeatureNetwork"/> by gradient descent with a step size a weight (Duchi, Hazan and Singer, “Adaptive
/// Subgradient Methods”, 2011) and averages what the last rounds end with.
/// </summary>
/// <remarks>One thread; the same seed and steps give the same weights.</remarks>
internal sealed class NetworkTrainer
{
    private const float Epsilon = 1e-6f;

    private readonly int _hidden;
    private readonly uint _mask;
    private readonly Random _random;
    private readonly float[] _rows;
    private readonly float[] _rowSquares;
    private readonly float[] _bias;
    private readonly float[] _biasSquares;
    private readonly float[] _outputs;
    private readonly float[] _outputSquares;
    private readonly float[] _outputBias;
    private readonly float[] _outputBiasSquares;
    private readonly short[] _owners;
    private readonly float[] _layer;
    private readonly float[] _gradient;
    private readonly bool[] _kept;
    private readonly List<int> _active = [];
    private readonly List<(float[] Layer, bool[] Kept, List<int> Active)> _laid = [];
    private float[][]? _average;
    private int _averaged;

    public NetworkTrainer(int rowBits, int hidden, int outputs, int seed)
    {
        _hidden = hidden;
        _mask = (1u << rowBits) - 1;
        _random = new Random(seed);
        _rows = new float[hidden << rowBits];
        _rowSquares = new float[hidden << rowBits];
        _owners = new short[1 << rowBits];
        _bias = new float[hidden];
        _biasSquares = new float[hidden];
        _outputs = new float[outputs * hidden];
        _outputSquares = new float[outputs * hidden];
        _outputBias = new float[outputs];
        _outputBiasSquares = new float[outputs];
        _layer = new float[hidden];
        _gradient = new float[hidden];
        _kept = new bool[hidden];
        float range = MathF.Sqrt(6f / (hidden + outputs));
        for (int i = 0; i < _outputs.Length; i++) _outputs[i] = ((2 * _random.NextSingle()) - 1) * range;
        Array.Fill(_bias, 0.1f);
    }

    public float Rate { get; set; } = 0.05f;

    /// <summary>The part of hidden units that is left out of a step at random (Srivastava and others, “Dropout”, 2014).</summary>
    public float HiddenDropout { get; set; } = 0.2f;

    /// <summary>The part of features that is left out of a step at random.</summary>
    public float FeatureDropout { get; set; } = 0.05f;

    /// <summary>Gives the rows to the most frequent features; features seen fewer than <paramref name="least"/> times get none.</summary>
    public void Own(FeatureCounts counts, int least)
    {
        foreach (uint feature in counts.MostFrequent(least))
        {
            uint row = feature & _mask;
            short mark = FeatureNetwork.Mark(feature);
            if (_owners[row] != 0) row ^= 1;
            if (_owners[row] == 0 && _owners[row ^ 1] != mark) _owners[row] = mark;
        }
    }

    private int Row(uint feature)
    {
        uint row = feature & _mask;
        short mark = FeatureNetwork.Mark(feature);
        return _owners[row] == mark ? (int)row : _owners[row ^ 1] == mark ? (int)(row ^ 1) : -1;
    }

    /// <summary>Fills the hidden layer.</summary>
    public void Hide(ReadOnlySpan<uint> features, bool learning)
    {
        _active.Clear();
        _bias.CopyTo(_layer, 0);
        ref float layer = ref MemoryMarshal.GetArrayDataReference(_layer);
        foreach (uint feature in features)
        {
            int row = Row(feature);
            if (row < 0 || (learning && _random.NextSingle() < FeatureDropout)) continue;
            _active.Add(row);
            ref float weights = ref _rows[row * _hidden];
            for (nuint i = 0; i < (nuint)_hidden; i += 8) (Vector256.LoadUnsafe(ref layer, i) + Vector256.LoadUnsafe(ref weights, i)).StoreUnsafe(ref layer, i);
        }
        float scale = learning ? 1 / (1 - HiddenDropout) : 1;
        _layer.AsSpan(_hidden - FeatureNetwork.MarkLength).Clear();
        for (int i = 0; i < _hidden; i++)
        {
            _kept[i] = _layer[i] > 0 && (!learning || _random.NextSingle() >= HiddenDropout);
            _layer[i] = _kept[i] ? _layer[i] * scale : 0;
        }
        Array.Clear(_gradient);
    }

    public void Score(int first, Span<float> scores)
    {
        ref float layer = ref MemoryMarshal.GetArrayDataReference(_layer);
        for (int k = 0; k < scores.Length; k++)
        {
            ref float weights = ref _outputs[(first + k) * _hidden];
            Vector256<float> sum = default;
            for (nuint i = 0; i < (nuint)_hidden; i += 8) sum += Vector256.LoadUnsafe(ref layer, i) * Vector256.LoadUnsafe(ref weights, i);
            scores[k] = Vector256.Sum(sum) + _outputBias[first + k];
        }
    }

    /// <summary>Learns the weights of some outputs from the derivative of the loss by their scores.</summary>
    public void Learn(int first, ReadOnlySpan<float> derivatives)
    {
        float scale = 1 / (1 - HiddenDropout);
        ref float layer = ref MemoryMarshal.GetArrayDataReference(_layer);
        ref float down = ref MemoryMarshal.GetArrayDataReference(_gradient);
        for (int k = 0; k < derivatives.Length; k++)
        {
            float derivative = derivatives[k];
            if (MathF.Abs(derivative) < 1e-4f) continue;
            Vector256<float> gradient = Vector256.Create(derivative), scaled = Vector256.Create(derivative * scale);
            ref float weights = ref _outputs[(first + k) * _hidden];
            ref float squares = ref _outputSquares[(first + k) * _hidden];
            for (nuint i = 0; i < (nuint)_hidden; i += 8)
            {
                Vector256<float> weight = Vector256.LoadUnsafe(ref weights, i);
                (Vector256.LoadUnsafe(ref down, i) + (weight * scaled)).StoreUnsafe(ref down, i);
                Update(ref weights, ref squares, i, gradient * Vector256.LoadUnsafe(ref layer, i));
            }
            _outputBiasSquares[first + k] += derivative * derivative;
            _outputBias[first + k] -= Rate * derivative / (MathF.Sqrt(_outputBiasSquares[first + k]) + Epsilon);
        }
    }

    /// <summary>Learns the rows of the features that the hidden layer was made of.</summary>
    public void Finish()
    {
        for (int i = 0; i < _hidden; i++) if (!_kept[i]) _gradient[i] = 0;
        ref float down = ref MemoryMarshal.GetArrayDataReference(_gradient);
        foreach (int row in _active)
        {
            ref float weights = ref _rows[row * _hidden];
            ref float squares = ref _rowSquares[row * _hidden];
            for (nuint i = 0; i < (nuint)_hidden; i += 8) Update(ref weights, ref squares, i, Vector256.LoadUnsafe(ref down, i));
        }
        for (nuint i = 0; i < (nuint)_hidden; i += 8) Update(ref _bias[0], ref _biasSquares[0], i, Vector256.LoadUnsafe(ref down, i));
    }

    /// <summary>Takes today's weights into the average.</summary>
    public void Average()
    {
        float[][] today = [_rows, _bias, _outputs, _outputBias];
        _average ??= [.. today.Select(weights => new float[weights.Length])];
        _averaged++;
        for (int k = 0; k < today.Length; k++) for (int i = 0; i < today[k].Length; i++) _average[k][i] += today[k][i];
    }

    /// <summary>Puts the hidden layer aside, to learn later.</summary>
    /// <param name="place">Where; one that was used before is written over.</param>
    public void Keep(int place)
    {
        while (_laid.Count <= place) _laid.Add((new float[_hidden], new bool[_hidden], []));
        (float[] layer, bool[] kept, List<int> active) = _laid[place];
        _layer.CopyTo(layer, 0);
        _kept.CopyTo(kept, 0);
        active.Clear();
        active.AddRange(_active);
    }

    /// <summary>Takes up a hidden layer that was put aside.</summary>
    public void Recall(int place)
    {
        (float[] layer, bool[] kept, List<int> active) = _laid[place];
        layer.CopyTo(_layer, 0);
        kept.CopyTo(_kept, 0);
        _active.Clear();
        _active.AddRange(active);
        Array.Clear(_gradient);
    }

    /// <summary>The average, or today's weights where there is none, in bytes: each hidden unit uses its whole range.</summary>
    public FeatureNetwork Quantize() => Quantize(out _);

    /// <inheritdoc cref="Quantize()"/>
    /// <param name="output">What one unit of a score is worth.</param>
    public FeatureNetwork Quantize(out float output)
    {
        float[][] weights = _average is null ? [_rows, _bias, _outputs, _outputBias] : [.. _average.Select(sums => sums.Select(sum => sum / _averaged).ToArray())];
        (float[] rows, float[] bias, float[] outputs, float[] outputBias) = (weights[0], weights[1], weights[2], weights[3]);
        var units = new float[_hidden];
        for (int unit = 0; unit < _hidden; unit++) units[unit] = Limit(rows, unit) / 127;
        var scaled = new float[outputs.Length];
        for (int i = 0; i < outputs.Length; i++) scaled[i] = outputs[i] * units[i % _hidden];
        float one = Math.Max(scaled.Max(Math.Abs) / 127, 1e-12f);
        output = one;
        var bytes = new sbyte[rows.Length];
        for (int i = 0; i < rows.Length; i++) bytes[i] = (sbyte)Math.Clamp(MathF.Round(rows[i] / units[i % _hidden]), -127, 127);
        for (int row = 0; row < _owners.Length; row++) MemoryMarshal.Write(MemoryMarshal.AsBytes(bytes.AsSpan(((row + 1) * _hidden) - FeatureNetwork.MarkLength)), _owners[row]);
        return new FeatureNetwork(
            bytes,
            [.. bias.Select((weight, unit) => (short)Math.Clamp(MathF.Round(weight / units[unit]), short.MinValue, short.MaxValue))],
            [.. scaled.Select((weight, i) => (short)(i % _hidden >= _hidden - FeatureNetwork.MarkLength ? 0 : MathF.Round(weight / one)))],
            [.. outputBias.Select(weight => (int)MathF.Round(weight / one))]);
    }

    /// <summary>What all but the largest five in ten thousand weights of a unit stay below.</summary>
    private float Limit(float[] rows, int unit)
    {
        var sizes = new List<float>();
        for (int i = unit; i < rows.Length; i += _hidden) if (rows[i] != 0) sizes.Add(Math.Abs(rows[i]));
        if (sizes.Count == 0) return 1;
        sizes.Sort();
        return sizes[(int)((sizes.Count - 1) * 0.9995)];
    }

    private void Update(ref float weights, ref float squares, nuint i, Vector256<float> gradient)
    {
        Vector256<float> square = Vector256.LoadUnsafe(ref squares, i) + (gradient * gradient);
        square.StoreUnsafe(ref squares, i);
        (Vector256.LoadUnsafe(ref weights, i) - (Vector256.Create(Rate) * gradient / (Vector256.Sqrt(square) + Vector256.Create(Epsilon)))).StoreUnsafe(ref weights, i);
    }
}
