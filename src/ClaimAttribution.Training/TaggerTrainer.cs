using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Trains the tagger: an averaged perceptron over greedy decoding, weights scaled to one byte at the end.</summary>
/// <remarks>The same treebanks, seed and rounds give the same bytes.</remarks>
internal sealed class TaggerTrainer(int rowBits, int rounds, int seed)
{
    private const int RowLength = TaggerWeights.RowLength;

    private readonly float[] _weights = new float[(1 << rowBits) * RowLength];
    private readonly float[] _drift = new float[(1 << rowBits) * RowLength];
    private readonly TagFeatures _features = new();
    private readonly int[] _rows = new int[TagFeatures.Count];
    private readonly float[] _scores = new float[RowLength];
    private int _step = 1;

    public TaggerWeights Train(IReadOnlyList<Treebank> treebanks)
    {
        TokenTag[] tags = FrequentTags(treebanks);
        var places = tags.Select((tag, place) => (tag, place)).ToDictionary(pair => pair.tag, pair => pair.place);
        var order = treebanks.SelectMany(treebank => treebank.Sentences.Select(sentence => (treebank, sentence))).ToArray();
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            int wrong = order.Sum(item => Learn(item.treebank.Text, item.sentence, places, tags.Length));
            Console.Error.WriteLine($"round {round + 1}: {wrong} errors");
        }
        return new TaggerWeights(tags, Quantize());
    }

    /// <summary>The tags that fit into a row, the most frequent first.</summary>
    private static TokenTag[] FrequentTags(IReadOnlyList<Treebank> treebanks) =>
        [.. treebanks.SelectMany(treebank => treebank.Sentences).SelectMany(sentence => sentence.Words).GroupBy(Tag)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Penn).ThenBy(group => group.Key.Universal).Take(RowLength).Select(group => group.Key)];

    public static TokenTag Tag(TreebankWord word) => new(TagNames.Universal(word.Universal), TagNames.Penn(word.Penn));

    private int Learn(string text, TreebankSentence sentence, Dictionary<TokenTag, int> places, int tagCount)
    {
        int wrong = 0;
        TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
        _features.Read(text, spans);
        uint last = 0, before = 0, mask = (1u << rowBits) - 1;
        for (int i = 0; i < spans.Length; i++, _step++)
        {
            _features.Rows(text.AsSpan(spans[i].Start..spans[i].End), i, last, before, mask, _rows);
            int guess = Best(tagCount);
            if (places.TryGetValue(Tag(sentence.Words[i]), out int gold) && gold != guess)
            {
                wrong++;
                Update(gold, 1);
                Update(guess, -1);
            }
            before = last;
            last = (uint)guess + 1;
        }
        return wrong;
    }

    private int Best(int tagCount)
    {
        Array.Clear(_scores);
        foreach (int row in _rows)
        {
            for (int k = 0; k < RowLength; k++) _scores[k] += _weights[(row * RowLength) + k];
        }
        int best = 0;
        for (int k = 1; k < tagCount; k++) if (_scores[k] > _scores[best]) best = k;
        return best;
    }

    private void Update(int tag, float change)
    {
        foreach (int row in _rows)
        {
            _weights[(row * RowLength) + tag] += change;
            _drift[(row * RowLength) + tag] += change * _step;
        }
    }

    /// <summary>Averages (Daumé's form) and scales so that all but the largest thousandth of the weights fit into a byte.</summary>
    private sbyte[] Quantize()
    {
        var averages = new float[_weights.Length];
        for (int i = 0; i < averages.Length; i++) averages[i] = _weights[i] - (_drift[i] / _step);
        float[] sizes = [.. averages.Where(weight => weight != 0).Select(Math.Abs).Order()];
        float limit = sizes[(int)(sizes.Length * 0.9995)];
        return [.. averages.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / limit * 127), -127, 127))];
    }
}
