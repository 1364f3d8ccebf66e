namespace ClaimAttribution.Attributions;

/// <summary>Finds the best labels of a row of words (Viterbi) and how probable labels are (forward and backward sums).</summary>
/// <remarks>Not thread-safe: it keeps its buffers.</remarks>
internal sealed class LabelDecoder(LabelWeights weights, double bias = 0)
{
    private const int Width = LabelWeights.RowLength;
    private const int Impossible = int.MinValue / 4;

    private int[] _scores = new int[64 * Width];
    private byte[] _back = new byte[64 * Width];
    private int _count;

    /// <summary>Starts a row of words.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a word with its features.</summary>
    public void Add(ReadOnlySpan<uint> features)
    {
        if ((_count + 1) * Width > _scores.Length)
        {
            Array.Resize(ref _scores, _scores.Length * 2);
            Array.Resize(ref _back, _back.Length * 2);
        }
        var sums = weights.Score(features);
        for (int label = 0; label < RoleLabels.Count; label++) _scores[(_count * Width) + label] = sums[label];
        _scores[_count * Width] -= (int)(bias / weights.Scale);
        _count++;
    }

    /// <summary>How far each role of a word is ahead of none, in steps of one and a half natural logarithms, four bits a role.</summary>
    public ushort Leads(int word)
    {
        int outside = _scores[word * Width], leads = 0;
        for (int role = 1; role <= 3; role++)
        {
            ReadOnlySpan<int> scores = _scores.AsSpan((word * Width) + (4 * role) - 3, 4);
            int best = Math.Max(Math.Max(scores[0], scores[1]), Math.Max(scores[2], scores[3]));
            leads = (leads << 4) | Math.Clamp(8 + (int)MathF.Round((best - outside) * weights.Scale / 1.5f), 0, 15);
        }
        return (ushort)leads;
    }

    /// <summary>Forbids that a word is outside of the attribution.</summary>
    public void Require(int word) => _scores[word * Width] = Impossible / 2;

    /// <summary>Writes the best labels of the words added.</summary>
    public void Decode(Span<byte> labels)
    {
        if (_count == 0) return;
        Span<int> last = stackalloc int[RoleLabels.Count], next = stackalloc int[RoleLabels.Count];
        for (byte label = 0; label < RoleLabels.Count; label++) last[label] = RoleLabels.Follows(RoleLabels.Outside, label) ? _scores[label] : Impossible;
        for (int i = 1; i < _count; i++)
        {
            for (byte label = 0; label < RoleLabels.Count; label++)
            {
                (int best, byte from) = (Impossible, 0);
                for (byte before = 0; before < RoleLabels.Count; before++)
                {
                    if (!RoleLabels.Follows(before, label)) continue;
                    int score = last[before] + weights.Transition(before, label);
                    if (score > best) (best, from) = (score, before);
                }
                next[label] = Math.Max(Impossible, best + _scores[(i * Width) + label]);
                _back[(i * Width) + label] = from;
            }
            next.CopyTo(last);
        }
        byte end = RoleLabels.Outside;
        for (byte label = 0; label < RoleLabels.Count; label++) if (RoleLabels.Closes(label) && last[label] > last[end]) end = label;
        for (int i = _count - 1; i >= 0; i--)
        {
            labels[i] = end;
            end = _back[(i * Width) + end];
        }
    }

    /// <summary>The natural logarithm of the probability of these labels of the words added.</summary>
    public double LogProbabilityOf(ReadOnlySpan<byte> labels)
    {
        double score = 0;
        for (int i = 0; i < _count; i++) score += _scores[(i * Width) + labels[i]] + (i > 0 ? weights.Transition(labels[i - 1], labels[i]) : 0);
        return (score * weights.Scale) - LogSum();
    }

    private double LogSum()
    {
        Span<double> last = stackalloc double[RoleLabels.Count], next = stackalloc double[RoleLabels.Count];
        double log = 0;
        for (byte label = 0; label < RoleLabels.Count; label++) last[label] = RoleLabels.Follows(RoleLabels.Outside, label) ? Exp(_scores[label]) : 0;
        for (int i = 1; i < _count; i++)
        {
            double total = 0;
            for (byte label = 0; label < RoleLabels.Count; label++)
            {
                double sum = 0;
                for (byte before = 0; before < RoleLabels.Count; before++) if (RoleLabels.Follows(before, label)) sum += last[before] * Exp(weights.Transition(before, label));
                next[label] = sum * Exp(_scores[(i * Width) + label]);
                total += next[label];
            }
            for (int label = 0; label < RoleLabels.Count; label++) last[label] = next[label] / total;
            log += Math.Log(total);
        }
        double end = 0;
        for (byte label = 0; label < RoleLabels.Count; label++) if (RoleLabels.Closes(label)) end += last[label];
        return log + Math.Log(end);
    }

    private double Exp(int score) => Math.Exp(score * weights.Scale);
}
