using BenchmarkDotNet.Attributes;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Benchmarks;

/// <summary>The tokenizer alone, over all sample articles.</summary>
public class TokenizerBenchmarks
{
    private readonly TokenBuffer _tokens = new();

    [GlobalSetup]
    public void Setup() => Articles.Check(Tokenize() == ClaimAnalyzer.English.Analyze(Articles.Joined).Tokens.Count, "tokens");

    [Benchmark]
    public int Tokenize()
    {
        Tokenizer.English.Tokenize(Articles.Joined, _tokens);
        return _tokens.Count;
    }
}
