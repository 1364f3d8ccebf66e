using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Trains the network of the tagger over greedy decoding: each word is tagged after the guesses for the words before it.</summary>
/// <remarks>The same corpora and settings give the same bytes.</remarks>
internal sealed class TaggerTrainer
{
    private readonly TaggerSettings _settings;
    private readonly NetworkTrainer _network;
    private readonly TokenTag[] _tags;
    private readonly Dictionary<TokenTag, int> _places;
    private readonly TagFeatures _features = new();
    private readonly uint[] _hashes = new uint[TagFeatures.Count];
    private readonly float[] _scores;
    private readonly float[] _chances;

    public TaggerTrainer(TaggerSettings settings, IReadOnlyList<Treebank> treebanks)
    {
        _settings = settings;
        _tags = [.. treebanks.SelectMany(treebank => treebank.Sentences).SelectMany(sentence => sentence.Words).GroupBy(Tag)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Penn).ThenBy(group => group.Key.Universal).Select(group => group.Key)];
        _places = _tags.Select((tag, place) => (tag, place)).ToDictionary(pair => pair.tag, pair => pair.place);
        _network = new NetworkTrainer(settings.RowBits, settings.Hidden, _tags.Length, settings.Seed) { Rate = settings.Rate, HiddenDropout = settings.HiddenDropout, FeatureDropout = settings.FeatureDropout };
        _scores = new float[_tags.Length];
        _chances = new float[_tags.Length];
    }

    /// <summary>The words that have one tag, however often they are seen. The network learns them too: it needs what it sees of them for others.</summary>
    private CertainTags Certain(IReadOnlyList<Treebank> treebanks)
    {
        var entries = new List<(uint Word, byte Tag)>();
        var words = treebanks.SelectMany(treebank => treebank.Sentences.SelectMany(sentence => sentence.Words.Select(word => (Key: CertainTags.Key(WordOutline.Of(treebank.Text.AsSpan(word.Span.Start, word.Span.Length))), Tag: Tag(word)))));
        foreach (var word in words.GroupBy(word => word.Key).OrderBy(word => word.Key))
        {
            var most = word.GroupBy(sighting => sighting.Tag).MaxBy(tag => tag.Count())!;
            if (word.Count() >= _settings.CertainCount && most.Count() >= _settings.CertainShare * word.Count()) entries.Add((word.Key, (byte)_places[most.Key]));
        }
        return new CertainTags([.. entries]);
    }

    public static TokenTag Tag(TreebankWord word) => new(TagNames.Universal(word.Universal), TagNames.Penn(word.Penn));

    public TaggerWeights Train(IReadOnlyList<Treebank> treebanks, IReadOnlyList<SilverArticle> silver)
    {
        var gold = treebanks.SelectMany(treebank => treebank.Sentences.Select(sentence => (treebank.Text, Sentence: sentence))).ToArray();
        var news = silver.SelectMany(article => article.Sentences.Select(sentence => (Article: article, Sentence: sentence))).ToArray();
        OwnRows(gold, news);
        int silverSteps = news.Length, rounds = _settings.Rounds;
        var random = new Random(_settings.Seed);
        for (int round = 0; round < rounds; round++)
        {
            _network.Rate = _settings.Rate * Math.Min(1, 1.5f * (rounds - round) / rounds);
            bool withSilver = round < _settings.SilverRounds;
            int[] order = [.. Enumerable.Range(0, gold.Length + (withSilver ? silverSteps : 0))];
            random.Shuffle(order);
            foreach (int i in order)
            {
                if (i < gold.Length) Learn(gold[i].Text, gold[i].Sentence);
                else Learn(news[i - gold.Length].Article, news[i - gold.Length].Sentence);
            }
            if (round >= rounds - _settings.AveragedRounds) _network.Average();
        }
        return new TaggerWeights(_tags, Certain(treebanks), _network.Quantize());
    }

    private void OwnRows((string Text, TreebankSentence Sentence)[] gold, (SilverArticle Article, TextSpan Sentence)[] news)
    {
        var counts = new FeatureCounts();
        foreach ((string text, TreebankSentence sentence) in gold)
        {
            Read(text, sentence);
            Count(counts, [.. sentence.Words.Select(word => _places[Tag(word)])]);
        }
        for (int i = 0; i < news.Length; i += _settings.SilverStep)
        {
            (SilverArticle article, TextSpan sentence) = news[i];
            Read(article, sentence);
            Count(counts, [.. article.Tags[sentence.Start..sentence.End].Select(penn => Math.Max(0, Array.FindIndex(_tags, tag => tag.Penn == penn)))]);
        }
        _network.Own(counts, _settings.LeastCount);
    }

    /// <summary>Counts the features of the sentence that was read.</summary>
    private void Count(FeatureCounts counts, int[] tags)
    {
        uint last = 0, before = 0;
        for (int i = 0; i < tags.Length; i++)
        {
            _features.Hash(i, last, before, _hashes);
            counts.Add(_hashes);
            before = last;
            last = (uint)tags[i] + 1;
        }
    }

    private TextSpan[] Read(string text, TreebankSentence sentence)
    {
        TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
        _features.Read(text, spans, WordOutline.Of(text, spans));
        return spans;
    }

    private void Read(SilverArticle article, TextSpan sentence)
    {
        ReadOnlySpan<TextSpan> spans = article.Tokens.AsSpan(sentence.Start, sentence.Length);
        _features.Read(article.Text, spans, WordOutline.Of(article.Text, spans));
    }

    private void Learn(string text, TreebankSentence sentence)
    {
        TextSpan[] spans = Read(text, sentence);
        uint last = 0, before = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            int guess = Guess(i, last, before);
            int gold = _places[Tag(sentence.Words[i])];
            Learn(tag => tag == gold);
            before = last;
            last = (uint)guess + 1;
        }
    }

    /// <summary>Only the Penn tag is known: every pair that has it is right.</summary>
    private void Learn(SilverArticle article, TextSpan sentence)
    {
        Read(article, sentence);
        uint last = 0, before = 0;
        for (int i = 0; i < sentence.Length; i++)
        {
            int guess = Guess(i, last, before);
            PennTag silver = article.Tags[sentence.Start + i];
            if (silver is not (PennTag.None or PennTag.XX) && !Agrees(silver, _tags[guess].Penn)) Learn(tag => _tags[tag].Penn == silver);
            before = last;
            last = (uint)guess + 1;
        }
    }

    // The Penn Treebank tags every to as TO; the treebanks of today only the one before a verb.
    private static bool Agrees(PennTag silver, PennTag tag) => silver == tag || (silver == PennTag.TO && tag == PennTag.IN) || tag is PennTag.HYPH or PennTag.NFP or PennTag.ADD or PennTag.GW or PennTag.AFX;

    private int Guess(int i, uint last, uint before)
    {
        _features.Hash(i, last, before, _hashes);
        _network.Hide(_hashes, learning: true);
        _network.Score(0, _scores);
        int best = 0;
        for (int k = 1; k < _scores.Length; k++) if (_scores[k] > _scores[best]) best = k;
        return best;
    }

    /// <summary>One step down the cross-entropy of the right tags together.</summary>
    private void Learn(Func<int, bool> isRight)
    {
        float top = _scores.Max(), sum = 0, right = 0;
        for (int k = 0; k < _scores.Length; k++)
        {
            _chances[k] = MathF.Exp(_scores[k] - top);
            sum += _chances[k];
            if (isRight(k)) right += _chances[k];
        }
        for (int k = 0; k < _scores.Length; k++) _chances[k] = (_chances[k] / sum) - (isRight(k) && right > 0 ? _chances[k] / right : 0);
        _network.Learn(0, _chances);
        _network.Finish();
    }
}
