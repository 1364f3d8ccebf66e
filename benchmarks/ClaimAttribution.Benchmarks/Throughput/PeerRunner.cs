using ClaimAttribution.Benchmarks.Peers;

namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>Other libraries over a corpus; what a token is differs, so megabytes compare.</summary>
internal sealed class PeerRunner : IDisposable
{
    private const int Sample = 40;

    private readonly Corpus _corpus;
    private readonly LuceneTokens _lucene = new();
    private readonly IcuBreaks _icu = new();
    private readonly SentenceClassifier.Row[] _sentences;
    private readonly SentenceClassifier _classifier;

    public PeerRunner(Corpus corpus)
    {
        _corpus = corpus;
        _sentences = [.. corpus.Texts.Take(Sample).Select(ClaimAnalyzer.English.Analyze).SelectMany(static analysis => analysis.Sentences.Select(sentence => Row(analysis, sentence)))];
        _classifier = new SentenceClassifier(_sentences);
    }

    public Workload[] Workloads =>
    [
        new("Lucene.Net StandardTokenizer", "tokens", () => Over(_lucene.Tokenize)),
        new("Lucene.Net StandardAnalyzer", "tokens", () => Over(_lucene.Analyze)),
        new("ICU4N words", "breaks", () => Over(_icu.Words)),
        new("ICU4N sentences", "breaks", () => Over(_icu.Sentences)),
        new("Microsoft.ML.Tokenizers cl100k", "subwords", () => Over(SubwordTokens.Count)),
        new("Regex, source-generated", "tokens", () => Over(WordRegex.Count)),
    ];

    /// <summary>ML.NET's classifier of sentences; it reads the first articles only.</summary>
    public Workload Classifier => new("ML.NET FeaturizeText + linear", "sentences", () =>
    {
        foreach (SentenceClassifier.Row row in _sentences) _classifier.Holds(row);
        return _sentences.Length;
    });

    private long Over(Func<string, int> count)
    {
        long found = 0;
        foreach (string text in _corpus.Texts) found += count(text);
        return found;
    }

    private static SentenceClassifier.Row Row(Analysis analysis, TextSpan sentence) => new()
    {
        Text = analysis[sentence],
        Label = analysis.Attributions.Any(attribution => attribution.Cue.Spans[0].Start >= sentence.Start && attribution.Cue.Spans[0].End <= sentence.End),
    };

    public void Dispose()
    {
        _lucene.Dispose();
        _classifier.Dispose();
    }
}
