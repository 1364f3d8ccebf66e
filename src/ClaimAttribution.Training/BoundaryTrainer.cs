using ClaimAttribution.Sentences;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Trains what corrects the rules of the sentence splitter: an averaged perceptron over the places between tokens.</summary>
internal sealed class BoundaryTrainer(int seed)
{
    private const int Bits = 16;
    private const int Rounds = 12;

    private readonly float[] _weights = new float[1 << Bits];
    private readonly float[] _drift = new float[1 << Bits];
    private int _step = 1;

    public BoundaryWeights Train(IReadOnlyList<Treebank> treebanks)
    {
        var places = treebanks.SelectMany(Places).ToArray();
        var random = new Random(seed);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(places);
            foreach ((int[] rows, bool ends) in places) Learn(rows, ends);
        }
        var averages = _weights.Select((weight, i) => weight - (_drift[i] / _step)).ToArray();
        float limit = averages.Max(Math.Abs) / 4;
        return new BoundaryWeights([.. averages.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / limit * 127), -127, 127))]);
    }

    private static IEnumerable<(int[] Rows, bool Ends)> Places(Treebank treebank)
    {
        var buffer = new TokenBuffer();
        Tokenizer.English.Tokenize(treebank.Text, buffer);
        TextSpan[] tokens = buffer.Spans.ToArray();
        var ends = treebank.Sentences.Select(sentence => sentence.Span.End).ToHashSet();
        int start = 0;
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            bool rule = SentenceSplitter.Rules.EndsByRule(treebank.Text, tokens, i), gold = ends.Contains(tokens[i].End);
            bool paragraph = treebank.Text.AsSpan(tokens[i].End..tokens[i + 1].Start).Count('\n') > 1;
            if (!paragraph && (rule || SentenceSplitter.IsCandidate(treebank.Text, tokens, i)))
            {
                var rows = new int[BoundaryFeatures.Count];
                BoundaryFeatures.Rows(treebank.Text, tokens, i, start, rule, (1u << Bits) - 1, rows);
                yield return (rows, gold);
            }
            if (gold || paragraph) start = i + 1;
        }
    }

    private void Learn(int[] rows, bool ends)
    {
        float score = 0;
        foreach (int row in rows) score += _weights[row];
        if ((score > 0) != ends)
        {
            float change = ends ? 1 : -1;
            foreach (int row in rows)
            {
                _weights[row] += change;
                _drift[row] += change * _step;
            }
        }
        _step++;
    }
}
