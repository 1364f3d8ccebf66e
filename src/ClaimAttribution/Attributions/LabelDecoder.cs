using System.Runtime.Intrinsics;
using ClaimAttribution.Models;

namespace ClaimAttribution.Attributions;

/// <summary>Finds the best labels of a row of words (Viterbi) and how probable labels are (forward and backward sums).</summary>
/// <remarks>Not thread-safe: it keeps its buffers.</remarks>
internal sealed class LabelDecoder(LabelWeights weights, double bias = 0)
{
    private const int Width = LabelWeights.RowLength;
    private const int Impossible = LabelWeights.Impossible;

    /// <summary>Words that most rows do not exceed.</summary>
    private const int UsualRow = 128;

    /// <summary>What a product of sums must stay above, and its inverse below.</summary>
    private const double Tiny = 1e-150;

    /// <summary>Odds are multiplied by e to this, so that those far below the best one's fit in single precision as well.</summary>
    private const float Lift = 34;

    /// <summary>
    /// What lower logarithms of odds count as, and what a sum of lifted odds counts as that is smaller: by 60 below the best. So no product
    /// of the two is so small that processors take a hundred times as long for it (denormal numbers).
    /// </summary>
    private const float LeastLogOdds = -60, LeastSum = 1e-11f;

    /// <summary>How many words are worked out while the rows of the first are fetched.</summary>
    private const int Ahead = 2;

    private int[] _scores = new int[UsualRow * Width];
    private int[] _back = new int[UsualRow * Width];
    private int[] _starts = [];
    private int _features;
    private int _scored;
    private int _count;

    /// <summary>Starts a row of words.</summary>
    public void Clear() => (_count, _scored) = (0, 0);

    /// <summary>Adds a word with its features; its rows are fetched while those of the next words are worked out.</summary>
    public void Add(ReadOnlySpan<uint> features)
    {
        if (_count - _scored == Ahead) Score();
        if ((_count + 1) * Width > _scores.Length) Grow();
        _features = features.Length;
        weights.Fetch(features, Starts(_count));
        _count++;
    }

    /// <summary>Where the rows of a word's features begin, until its scores are known.</summary>
    private Span<int> Starts(int word) => Room.Of(ref _starts, Ahead * _features).Slice(word % Ahead * _features, _features);

    /// <summary>Scores all words that are still to be scored.</summary>
    private void Finish()
    {
        while (_scored < _count) Score();
    }

    /// <summary>Scores the first word that is still to be scored.</summary>
    private void Score()
    {
        Span<short> hidden = stackalloc short[weights.Hidden];
        Span<int> scores = _scores.AsSpan(_scored * Width, Width);
        weights.Score(Starts(_scored), hidden, scores);
        scores[0] -= (int)(bias / weights.Scale);
        _scored++;
    }

    private void Grow()
    {
        Array.Resize(ref _scores, 2 * _scores.Length);
        _back = new int[_scores.Length];
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
    public void Require(int word)
    {
        Finish();
        _scores[word * Width] = Impossible / 2;
    }

    /// <summary>Writes the best labels of the words added.</summary>
    public void Decode(Span<byte> labels)
    {
        if (_count == 0) return;
        Finish();
        Span<int> last = stackalloc int[Width];
        last.Fill(Impossible);
        for (byte label = 0; label < RoleLabels.Count; label++) if (RoleLabels.Follows(RoleLabels.Outside, label)) last[label] = _scores[label];
        Vector512<int> impossible = Vector512.Create(Impossible);
        for (int i = 1; i < _count; i++)
        {
            Vector512<int> best = impossible, back = default;
            for (int from = 0; from < RoleLabels.Count; from++)
            {
                Vector512<int> score = Vector512.Create(last[from]) + Vector512.Create<int>(weights.Steps.AsSpan(from * Width, Width));
                back = Vector512.ConditionalSelect(Vector512.GreaterThan(score, best), Vector512.Create(from), back);
                best = Vector512.Max(score, best);
            }
            back.CopyTo(_back, i * Width);
            Vector512.Max(impossible, best + Vector512.Create<int>(_scores.AsSpan(i * Width, Width))).CopyTo(last);
        }
        byte end = RoleLabels.Outside;
        for (byte label = 0; label < RoleLabels.Count; label++) if (RoleLabels.Closes(label) && last[label] > last[end]) end = label;
        for (int i = _count - 1; i >= 0; i--)
        {
            labels[i] = end;
            end = (byte)_back[(i * Width) + end];
        }
    }

    /// <summary>The natural logarithm of the sum over all labels of the words added; <see cref="LogProbability"/> needs it.</summary>
    public double LogSum()
    {
        Finish();
        double log = ReadOdds(0, out Vector512<float> odds), product = 1;
        Span<float> last = stackalloc float[Width];
        odds.CopyTo(last);
        for (byte label = 0; label < Width; label++) if (label >= RoleLabels.Count || !RoleLabels.Follows(RoleLabels.Outside, label)) last[label] = 0;
        float total = 1;
        for (int i = 1; i < _count; i++)
        {
            log += ReadOdds(i, out odds);
            // Divided by what the word before added up to, not by its own sum, for which the next word would have to wait.
            odds *= Vector512.Create(1 / total);
            product *= total;
            // Two sums, so that one need not wait for the other.
            Vector512<float> next = default, other = default;
            for (int from = 0; from < RoleLabels.Count - 1; from += 2)
            {
                next = AddOdds(last, from, next);
                other = AddOdds(last, from + 1, other);
            }
            next = Vector512.MaxNative((AddOdds(last, RoleLabels.Count - 1, next) + other) * odds, Vector512.Create(LeastSum));
            next.CopyTo(last);
            total = Vector512.Sum(next);
            // One logarithm for many words.
            if (product is > Tiny and < 1 / Tiny) continue;
            log += Math.Log(product);
            product = 1;
        }
        float end = 0;
        for (byte label = 0; label < RoleLabels.Count; label++) if (RoleLabels.Closes(label)) end += last[label];
        return log + Math.Log(product) + Math.Log(end);
    }

    /// <summary>Adds the odds of all labels behind one label.</summary>
    private Vector512<float> AddOdds(ReadOnlySpan<float> last, int from, Vector512<float> sum) =>
        Vector512.FusedMultiplyAdd(Vector512.Create(last[from]), Vector512.Create<float>(weights.Odds.AsSpan(from * Width, Width)), sum);

    /// <summary>The natural logarithm of the probability of these labels of the words added.</summary>
    public double LogProbability(ReadOnlySpan<byte> labels, double logSum)
    {
        double score = 0;
        for (int i = 0; i < _count; i++) score += _scores[(i * Width) + labels[i]] + (i > 0 ? weights.Transition(labels[i - 1], labels[i]) : 0);
        return (score * weights.Scale) - logSum;
    }

    /// <summary>The odds of a word's labels over the best one's, lifted; returns the logarithm that all were divided by.</summary>
    private double ReadOdds(int word, out Vector512<float> odds)
    {
        Vector512<int> scores = Vector512.Create<int>(_scores.AsSpan(word * Width, Width));
        int best = OutputBlock.Max(scores);
        Vector512<float> logs = Vector512.MaxNative(Vector512.ConvertToSingle(scores - Vector512.Create(best)) * weights.Scale, Vector512.Create(LeastLogOdds)) + Vector512.Create(Lift);
        odds = Vector512.Create(Exponential.Of(logs.GetLower()), Exponential.Of(logs.GetUpper()));
        return (best * (double)weights.Scale) - Lift;
    }
}
