using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>The stretches of an article that the model reads, each with the attributions that stand outermost in it.</summary>
internal sealed class AttributionExamples
{
    /// <summary>
    /// Features that only the examples of the corpus of statements have, outside of contents: they take up what its annotators did
    /// otherwise, and are absent in use (Daumé, “Frustratingly Easy Domain Adaptation”, 2007).
    /// </summary>
    private static readonly int[] Adapted = [0, 1, 4, 5, 7, 8, 21, 23, 27, 28];

    private readonly GoldArticle _article;
    private readonly LemmaFilter _candidates;
    private readonly WordTraits _words;
    private readonly RuleProposals _rules = new();
    private readonly List<(Scope Scope, List<GoldAttribution> Gold)> _scopes = [];

    /// <param name="article">The article.</param>
    /// <param name="candidates">The words that may be cues.</param>
    public AttributionExamples(GoldArticle article, LemmaFilter candidates)
    {
        (_article, _candidates) = (article, candidates);
        _words = new WordTraits(article.Text, article.Quotations);
        _words.Read();
        _rules.Read(article.Text.Count, RuleFinder.Find(article.Phrases));
        Add(new TokenRange(0, article.Text.Count), [.. article.Attributions.Where(gold => !article.Nested || Parent(gold) is null)]);
        if (!article.Nested) return;
        foreach (GoldAttribution outer in article.Attributions)
        {
            foreach (TokenRange content in outer.Content.Where(range => range.Length > 3))
            {
                Add(content, [.. article.Attributions.Where(gold => content.Contains(gold.Cue) && Parent(gold) == outer)]);
            }
        }
    }

    /// <summary>The rows of the first reading: the sentences.</summary>
    public IEnumerable<ChainExample> Sentences()
    {
        foreach ((Scope scope, List<GoldAttribution> gold) in _scopes)
        {
            var labels = new byte[scope.Count];
            foreach (GoldAttribution attribution in gold) Write(scope, attribution, labels, Role.Content);
            foreach (GoldAttribution attribution in gold) Write(scope, attribution, labels, Role.Source);
            foreach (GoldAttribution attribution in gold) Write(scope, attribution, labels, Role.Cue);
            var features = new SentenceFeatures(scope);
            for (int start = 0, end; start < scope.Count; start = end)
            {
                end = ScopeReader.RowEnd(scope, start);
                if (!ScopeReader.CanHold(scope, start, end, _candidates)) continue;
                yield return new ChainExample(Adapt(scope, Hash(features, start, end), SentenceFeatures.Count), Row(labels, start, end));
            }
        }
    }

    /// <summary>Labels every scope by the first reading.</summary>
    public void Label(LabelWeights weights)
    {
        var decoder = new LabelDecoder(weights, ScopeReader.Bias);
        foreach ((Scope scope, _) in _scopes)
        {
            var features = new SentenceFeatures(scope);
            for (int start = 0, end; start < scope.Count; start = end)
            {
                end = ScopeReader.RowEnd(scope, start);
                if (!ScopeReader.CanHold(scope, start, end, _candidates)) continue;
                uint[] hashes = Hash(features, start, end);
                decoder.Clear();
                for (int i = 0; i < end - start; i++) decoder.Add(hashes.AsSpan(i * SentenceFeatures.Count, SentenceFeatures.Count));
                decoder.Decode(scope.Labels[start..end]);
                for (int i = start; i < end; i++) scope.Leads[i] = decoder.Leads(i - start);
            }
        }
    }

    /// <summary>The rows of the second reading: the words around each cue that the first one or the rules see.</summary>
    public IEnumerable<ChainExample> Cues()
    {
        foreach ((Scope scope, List<GoldAttribution> gold) in _scopes)
        {
            var cues = new List<TokenRange>();
            ScopeReader.AddLabelledCues(scope, cues);
            _rules.AddMissed(scope, cues);
            var features = new CueFeatures(scope);
            foreach (TokenRange cue in cues)
            {
                var tokens = new TokenRange(scope.Start + cue.Start, scope.Start + cue.End);
                TokenRange window = SpeechWindow.Around(scope, cue);
                var labels = new byte[scope.Count];
                if (gold.Find(attribution => attribution.Cue.Overlaps(tokens)) is { } right)
                {
                    Write(scope, right, labels, Role.Content, window);
                    Write(scope, right, labels, Role.Source, window);
                    Write(scope, right, labels, Role.Cue, window);
                }
                features.Read(cue, window, _rules.At(tokens));
                var hashes = new uint[window.Length * CueFeatures.Count];
                for (int i = 0; i < window.Length; i++) features.Hash(window.Start + i, hashes.AsSpan(i * CueFeatures.Count, CueFeatures.Count));
                yield return new ChainExample(Adapt(scope, hashes, CueFeatures.Count), Row(labels, window.Start, window.End));
            }
        }
    }

    /// <summary>The number of features that a word has in training.</summary>
    public static int Widened(int count) => count + Adapted.Length;

    private uint[] Adapt(Scope scope, uint[] features, int count)
    {
        int words = features.Length / count, width = Widened(count);
        var adapted = new uint[words * width];
        bool other = _article.Nested && !scope.IsContent;
        for (int i = 0; i < words; i++)
        {
            features.AsSpan(i * count, count).CopyTo(adapted.AsSpan(i * width));
            for (int k = 0; other && k < Adapted.Length; k++) adapted[(i * width) + count + k] = WordHash.Combine(features[(i * count) + Adapted[k]], 1);
        }
        return adapted;
    }

    private GoldAttribution? Parent(GoldAttribution gold) =>
        _article.Attributions.Where(outer => outer != gold && outer.Holds(gold.Cue) && !gold.Holds(outer.Cue)).MinBy(outer => outer.Content.Sum(range => range.Length));

    private void Add(TokenRange range, List<GoldAttribution> gold)
    {
        var scope = new Scope(_article.Text, _article.Quotations, _words);
        scope.Read(range);
        _rules.Paint(scope);
        _scopes.Add((scope, gold));
    }

    private static void Write(Scope scope, GoldAttribution gold, byte[] labels, Role role, TokenRange? window = null)
    {
        TokenRange[] ranges = role switch { Role.Source => gold.Source, Role.Cue => [gold.Cue], _ => gold.Content };
        TokenRange limits = window ?? new TokenRange(0, scope.Count);
        foreach (TokenRange range in ranges)
        {
            int start = Math.Max(range.Start - scope.Start, limits.Start), end = Math.Min(range.End - scope.Start, limits.End);
            for (int i = start; i < end; i++) labels[i] = (byte)role;
        }
    }

    /// <summary>From roles to labels, within one row.</summary>
    private static byte[] Row(ReadOnlySpan<byte> roles, int start, int end)
    {
        var labels = new byte[end - start];
        for (int i = start, after; i < end; i = after)
        {
            after = i + 1;
            while (after < end && roles[after] == roles[i]) after++;
            if (roles[i] != 0) RoleLabels.Write(labels, i - start, after - start, (Role)roles[i]);
        }
        return labels;
    }

    private static uint[] Hash(SentenceFeatures features, int start, int end)
    {
        var hashes = new uint[(end - start) * SentenceFeatures.Count];
        features.Read(start, end);
        for (int i = start; i < end; i++) features.Hash(i, hashes.AsSpan((i - start) * SentenceFeatures.Count, SentenceFeatures.Count));
        return hashes;
    }
}
