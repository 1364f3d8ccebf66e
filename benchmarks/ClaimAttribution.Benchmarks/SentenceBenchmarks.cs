using BenchmarkDotNet.Attributes;
using ClaimAttribution.Sentences;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Benchmarks;

/// <summary>The sentence splitter, by rules alone and with its weights, over the tokens of all sample articles.</summary>
public class SentenceBenchmarks
{
    private readonly TokenBuffer _tokens = new();
    private readonly List<TextSpan> _sentences = [];

    [GlobalSetup]
    public void Setup()
    {
        Tokenizer.English.Tokenize(Articles.Joined, _tokens);
        Articles.Check(Split() == ClaimAnalyzer.English.Analyze(Articles.Joined).Sentences.Count, "sentences");
    }

    [Benchmark(Baseline = true)]
    public int ByRules()
    {
        SentenceSplitter.Rules.Split(Articles.Joined, _tokens.Spans, _tokens.Places, _sentences);
        return _sentences.Count;
    }

    [Benchmark]
    public int Split()
    {
        ClaimModel.English.Splitter.Split(Articles.Joined, _tokens.Spans, _tokens.Places, _sentences);
        return _sentences.Count;
    }
}
