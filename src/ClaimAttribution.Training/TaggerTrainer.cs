using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Trains the tagger: an averaged perceptron over greedy decoding, weights scaled to one byte at the end.</summary>
/// <remarks>The same treebanks, seed and rounds give the same bytes.</remarks>
internal sealed class TaggerTrainer(int rowBits, int rounds, int seed)
{
    /// <summary>The last rounds learn from gold tags only.</summary>
    private const int LastGold = 4;

    private const int RowLength = TaggerWeights.RowLength;

    private readonly float[] _weights = new float[(1 << rowBits) * RowLength];
    private readonly float[] _drift = new float[(1 << rowBits) * RowLength];
    private readonly TagFeatures _features = new();
    private readonly uint[] _hashes = new uint[TagFeatures.Count];
    private readonly sbyte[] _owners = new sbyte[1 << rowBits];
    private readonly uint _mask = (1u << rowBits) - 1;
    private readonly float[] _scores = new float[RowLength];
    private int _step = 1;

    public TaggerWeights Train(IReadOnlyList<Treebank> treebanks, IReadOnlyList<SilverArticle> silver)
    {
        TokenTag[] tags = FrequentTags(treebanks);
        var places = tags.Select((tag, place) => (tag, place)).ToDictionary(pair => pair.tag, pair => pair.place);
        Func<int>[] order = [
            .. treebanks.SelectMany(treebank => treebank.Sentences.Select(sentence => (Func<int>)(() => Learn(treebank.Text, sentence, places, tags.Length)))),
            .. silver.SelectMany(article => article.Sentences.Select(sentence => (Func<int>)(() => Learn(article, sentence, tags)))),
        ];
        var gold = order[..^silver.Sum(article => article.Sentences.Length)];
        FindOwners(treebanks, places);
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            random.Shuffle(gold);
            int wrong = (round < rounds - LastGold ? order : gold).Sum(static learn => learn());
            Console.Error.WriteLine($"round {round + 1}: {wrong} errors");
        }
        return new TaggerWeights(tags, Quantize());
    }

    /// <summary>The tags that fit into a row, the most frequent first.</summary>
    private static TokenTag[] FrequentTags(IReadOnlyList<Treebank> treebanks) =>
        [.. treebanks.SelectMany(treebank => treebank.Sentences).SelectMany(sentence => sentence.Words).GroupBy(Tag)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Penn).ThenBy(group => group.Key.Universal).Take(TaggerWeights.MaxTags).Select(group => group.Key)];

    public static TokenTag Tag(TreebankWord word) => new(TagNames.Universal(word.Universal), TagNames.Penn(word.Penn));

    /// <summary>Gives each row to the most frequent of its features over the gold tags.</summary>
    private void FindOwners(IReadOnlyList<Treebank> treebanks, Dictionary<TokenTag, int> places)
    {
        var counts = new Dictionary<(int Row, sbyte Mark), int>();
        foreach (Treebank treebank in treebanks)
        {
            foreach (TreebankSentence sentence in treebank.Sentences) Count(treebank.Text, sentence, places, counts);
        }
        foreach (var row in counts.GroupBy(pair => pair.Key.Row)) _owners[row.Key] = row.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Mark).First().Key.Mark;
    }

    private void Count(string text, TreebankSentence sentence, Dictionary<TokenTag, int> places, Dictionary<(int Row, sbyte Mark), int> counts)
    {
        TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
        _features.Read(text, spans);
        uint last = 0, before = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            _features.Hash(text.AsSpan(spans[i].Start..spans[i].End), i, last, before, _hashes);
            foreach (uint feature in _hashes)
            {
                (int Row, sbyte Mark) key = ((int)(feature & _mask), TaggerWeights.Mark(feature));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
            before = last;
            last = (uint)places.GetValueOrDefault(Tag(sentence.Words[i])) + 1;
        }
    }

    private int Learn(string text, TreebankSentence sentence, Dictionary<TokenTag, int> places, int tagCount)
    {
        int wrong = 0;
        TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
        _features.Read(text, spans);
        uint last = 0, before = 0;
        for (int i = 0; i < spans.Length; i++, _step++)
        {
            _features.Hash(text.AsSpan(spans[i].Start..spans[i].End), i, last, before, _hashes);
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

    /// <summary>Learns only where the guess has another Penn tag than the silver one; then towards the best tag that has it.</summary>
    private int Learn(SilverArticle article, TextSpan sentence, TokenTag[] tags)
    {
        int wrong = 0;
        ReadOnlySpan<TextSpan> spans = article.Tokens.AsSpan(sentence.Start, sentence.Length);
        _features.Read(article.Text, spans);
        uint last = 0, before = 0;
        for (int i = 0; i < spans.Length; i++, _step++)
        {
            _features.Hash(article.Text.AsSpan(spans[i].Start..spans[i].End), i, last, before, _hashes);
            int guess = Best(tags.Length);
            PennTag silver = article.Tags[sentence.Start + i];
            if (silver is not (PennTag.None or PennTag.XX) && !Agrees(silver, tags[guess].Penn) && BestWith(silver, tags) is int better and >= 0)
            {
                wrong++;
                Update(better, 1);
                Update(guess, -1);
            }
            before = last;
            last = (uint)guess + 1;
        }
        return wrong;
    }

    // The Penn Treebank tags every to as TO; the treebanks of today only the one before a verb.
    private static bool Agrees(PennTag silver, PennTag tag) => silver == tag || (silver == PennTag.TO && tag == PennTag.IN) || tag is PennTag.HYPH or PennTag.NFP or PennTag.ADD or PennTag.GW or PennTag.AFX;

    private int BestWith(PennTag silver, TokenTag[] tags)
    {
        int best = -1;
        for (int k = 0; k < tags.Length; k++) if (tags[k].Penn == silver && (best < 0 || _scores[k] > _scores[best])) best = k;
        return best;
    }

    private int Best(int tagCount)
    {
        Array.Clear(_scores);
        foreach (uint feature in _hashes)
        {
            int row = (int)(feature & _mask);
            if (_owners[row] != TaggerWeights.Mark(feature)) continue;
            for (int k = 0; k < RowLength; k++) _scores[k] += _weights[(row * RowLength) + k];
        }
        int best = 0;
        for (int k = 1; k < tagCount; k++) if (_scores[k] > _scores[best]) best = k;
        return best;
    }

    private void Update(int tag, float change)
    {
        foreach (uint feature in _hashes)
        {
            int row = (int)(feature & _mask);
            if (_owners[row] != TaggerWeights.Mark(feature)) continue;
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
        sbyte[] bytes = [.. averages.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / limit * 127), -127, 127))];
        for (int row = 0; row < _owners.Length; row++) bytes[(row * RowLength) + TaggerWeights.MaxTags] = _owners[row];
        return bytes;
    }
}
