using ClaimAttribution.Attributions;

namespace ClaimAttribution.Training;

/// <summary>Forward and backward sums over a chain of labels: what the labels were expected to be, and what they should have been.</summary>
internal sealed class ChainMarginals
{
    private const int Width = LabelWeights.RowLength;

    private static readonly (byte From, byte To)[] Pairs =
        [.. from before in Enumerable.Range(0, RoleLabels.Count) from next in Enumerable.Range(0, RoleLabels.Count) where RoleLabels.Follows((byte)before, (byte)next) select ((byte)before, (byte)next)];

    private readonly float[] _pairs = new float[Width * Width];
    private readonly float[] _links = new float[Width * Width];
    private float[] _scores = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _gradient = [];
    private int _count;

    /// <summary>The scores of a word's labels, to be filled in before <see cref="Compute"/>.</summary>
    public Span<float> Scores(int word) => _scores.AsSpan(word * Width, Width);

    /// <summary>The right labels of a word less the expected ones.</summary>
    public Span<float> Gradient(int word) => _gradient.AsSpan(word * Width, Width);

    /// <summary>The right pairs of labels less the expected ones.</summary>
    public ReadOnlySpan<float> PairGradient => _pairs;

    public void Clear(int count)
    {
        _count = count;
        if (_scores.Length < count * Width) (_scores, _forward, _backward, _gradient) = (new float[count * Width * 2], new float[count * Width * 2], new float[count * Width * 2], new float[count * Width * 2]);
    }

    /// <summary>Computes the gradients; returns the loss, the negative logarithm of the probability of the right labels.</summary>
    public double Compute(float[] transitions, byte[] gold)
    {
        double score = 0;
        for (int i = 0; i < _count; i++) score += _scores[(i * Width) + gold[i]] + (i > 0 ? transitions[(gold[i - 1] * Width) + gold[i]] : 0);
        foreach ((byte from, byte to) in Pairs) _links[(from * Width) + to] = MathF.Exp(transitions[(from * Width) + to]);
        double logSum = Forward();
        Backward();
        Expect(gold);
        return logSum - score;
    }

    private double Forward()
    {
        double logSum = 0;
        Array.Clear(_forward, 0, _count * Width);
        for (int i = 0; i < _count; i++)
        {
            Span<float> now = _forward.AsSpan(i * Width, Width), scores = Scores(i);
            float highest = float.MinValue;
            for (int k = 0; k < RoleLabels.Count; k++) highest = Math.Max(highest, scores[k]);
            for (int k = 0; k < RoleLabels.Count; k++) scores[k] = MathF.Exp(scores[k] - highest);
            if (i == 0) for (byte k = 0; k < RoleLabels.Count; k++) now[k] = RoleLabels.Follows(RoleLabels.Outside, k) ? scores[k] : 0;
            else
            {
                ReadOnlySpan<float> before = _forward.AsSpan((i - 1) * Width, Width);
                foreach ((byte from, byte to) in Pairs) now[to] += before[from] * _links[(from * Width) + to];
                for (int k = 0; k < RoleLabels.Count; k++) now[k] *= scores[k];
            }
            logSum += highest + Normalize(now);
        }
        float end = 0;
        for (byte k = 0; k < RoleLabels.Count; k++) if (RoleLabels.Closes(k)) end += _forward[((_count - 1) * Width) + k];
        return logSum + Math.Log(end);
    }

    private void Backward()
    {
        Array.Clear(_backward, 0, _count * Width);
        for (byte k = 0; k < RoleLabels.Count; k++) _backward[((_count - 1) * Width) + k] = RoleLabels.Closes(k) ? 1 : 0;
        for (int i = _count - 2; i >= 0; i--)
        {
            Span<float> now = _backward.AsSpan(i * Width, Width), next = _backward.AsSpan((i + 1) * Width, Width), scores = Scores(i + 1);
            foreach ((byte from, byte to) in Pairs) now[from] += next[to] * scores[to] * _links[(from * Width) + to];
            Normalize(now);
        }
    }

    private void Expect(byte[] gold)
    {
        Array.Clear(_pairs);
        Span<float> expected = stackalloc float[Width * Width];
        for (int i = 0; i < _count; i++)
        {
            Span<float> now = _forward.AsSpan(i * Width, Width), rest = _backward.AsSpan(i * Width, Width), gradient = Gradient(i);
            float sum = 0;
            for (int k = 0; k < Width; k++) sum += gradient[k] = now[k] * rest[k];
            for (int k = 0; k < Width; k++) gradient[k] /= -sum;
            gradient[gold[i]] += 1;
            if (i == 0) continue;
            ReadOnlySpan<float> before = _forward.AsSpan((i - 1) * Width, Width), scores = Scores(i);
            float total = 0;
            foreach ((byte from, byte to) in Pairs) total += expected[(from * Width) + to] = before[from] * _links[(from * Width) + to] * scores[to] * rest[to];
            foreach ((byte from, byte to) in Pairs) _pairs[(from * Width) + to] -= expected[(from * Width) + to] / total;
            _pairs[(gold[i - 1] * Width) + gold[i]] += 1;
        }
    }

    private static double Normalize(Span<float> parts)
    {
        float sum = 0;
        foreach (float part in parts) sum += part;
        foreach (ref float part in parts) part /= sum;
        return Math.Log(sum);
    }
}
