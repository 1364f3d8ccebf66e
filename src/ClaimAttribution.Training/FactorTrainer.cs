using ClaimAttribution.Factuality;

namespace ClaimAttribution.Training;

/// <summary>
/// Trains linear scores together: a feature has a weight that all scores share and one for each (Daumé, “Frustratingly Easy Domain
/// Adaptation”, 2007), so that a small corpus learns from a large one. Gradient descent with a step size a weight over Huber's loss
/// or the logistic one; features are left out at random; the later half of the rounds is averaged.
/// </summary>
/// <remarks>One thread; the same examples give the same bytes.</remarks>
internal sealed class FactorTrainer(FactorSettings settings)
{
    private readonly List<int> _active = [];
    private Random _random = new(settings.Seed);
    private float[] _weights = [];
    private float[] _squares = [];
    private float[] _biases = [];
    private float[] _biasSquares = [];
    private int _outputs;

    public FactorWeights Train(IReadOnlyList<FactorExample> examples)
    {
        uint[] features = Frequent(examples);
        var places = features.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index);
        int[][] rows = [.. examples.Select(example => example.Features.Where(places.ContainsKey).Select(feature => places[feature]).ToArray())];
        Begin(examples, features.Length);
        var sums = new double[_weights.Length];
        var biases = new double[_outputs];
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        for (int round = 0; round < settings.Rounds; round++)
        {
            _random.Shuffle(order);
            float rate = settings.Rate * Math.Min(1, 1.5f * (settings.Rounds - round) / settings.Rounds);
            foreach (int i in order) Learn(rows[i], examples[i], rate);
            if (round < settings.Rounds / 2) continue;
            for (int i = 0; i < sums.Length; i++) sums[i] += _weights[i];
            for (int k = 0; k < _outputs; k++) biases[k] += _biases[k];
        }
        int averaged = settings.Rounds - (settings.Rounds / 2);
        return Scaled(Quantize(features, [.. sums.Select(sum => sum / averaged)], [.. biases.Select(sum => sum / averaged)]), examples);
    }

    private uint[] Frequent(IReadOnlyList<FactorExample> examples)
    {
        var counts = new FeatureCounts();
        foreach (FactorExample example in examples) counts.Add(example.Features);
        return [.. counts.MostFrequent(settings.LeastCount).Order()];
    }

    private void Begin(IReadOnlyList<FactorExample> examples, int features)
    {
        _random = new Random(settings.Seed);
        _outputs = examples.Max(static example => example.Output) + 1;
        _weights = new float[features * (_outputs + 1)];
        _squares = new float[_weights.Length];
        Array.Fill(_squares, 1);
        _biases = [.. Enumerable.Range(0, _outputs).Select(k => settings.Logistic ? 0 : (float)examples.Where(example => example.Output == k).Average(static example => example.Target))];
        _biasSquares = new float[_outputs];
    }

    private void Learn(int[] row, FactorExample example, float rate)
    {
        int stride = _outputs + 1;
        _active.Clear();
        foreach (int feature in row) if (_random.NextSingle() >= settings.Dropout) _active.Add(feature * stride);
        float score = 0;
        foreach (int place in _active) score += _weights[place] + _weights[place + 1 + example.Output];
        score = _biases[example.Output] + (score / (1 - settings.Dropout));
        float slope = Slope(score, (float)example.Target) * settings.Weights[example.Output];
        foreach (int place in _active)
        {
            Step(place, slope, rate);
            Step(place + 1 + example.Output, slope, rate);
        }
        _biasSquares[example.Output] += slope * slope;
        _biases[example.Output] -= rate * slope / MathF.Sqrt(1 + _biasSquares[example.Output]);
    }

    private float Slope(float score, float target) => settings.Logistic ? (1 / (1 + MathF.Exp(-score))) - target : Math.Clamp(score - target, -1, 1);

    private void Step(int place, float slope, float rate)
    {
        _squares[place] += slope * slope;
        _weights[place] -= rate * slope / MathF.Sqrt(_squares[place]);
    }

    private FactorWeights Quantize(uint[] features, double[] weights, double[] biases)
    {
        int stride = _outputs + 1;
        var units = new float[_outputs];
        var bytes = new sbyte[features.Length * _outputs];
        for (int k = 0; k < _outputs; k++)
        {
            for (int i = 0; i < features.Length; i++) units[k] = Math.Max(units[k], (float)Math.Abs(weights[i * stride] + weights[(i * stride) + 1 + k]) / 127);
            for (int i = 0; i < features.Length; i++) bytes[(i * _outputs) + k] = (sbyte)Math.Round((weights[i * stride] + weights[(i * stride) + 1 + k]) / Math.Max(units[k], 1e-12));
        }
        return new FactorWeights(features, bytes, units, [.. biases.Select(static bias => (float)bias)]);
    }

    /// <summary>Features that are left out at random make scores timid; the scale with the least squared error corrects that.</summary>
    private FactorWeights Scaled(FactorWeights weights, IReadOnlyList<FactorExample> examples)
    {
        if (settings.Logistic) return weights;
        for (int k = 0; k < _outputs; k++)
        {
            double[] scores = new double[_outputs];
            (double Score, double Target)[] pairs = [.. examples.Where(example => example.Output == k).Select(example =>
            {
                weights.Score(example.Features, scores);
                return (scores[k], example.Target);
            })];
            double score = pairs.Average(static pair => pair.Score), target = pairs.Average(static pair => pair.Target);
            double factor = pairs.Sum(pair => (pair.Score - score) * (pair.Target - target)) / Math.Max(1e-9, pairs.Sum(pair => Math.Pow(pair.Score - score, 2)));
            weights = weights.Scaled(k, (float)factor, (float)(target - (factor * score)));
        }
        return weights;
    }
}
