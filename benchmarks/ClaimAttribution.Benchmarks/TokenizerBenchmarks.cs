using BenchmarkDotNet.Attributes;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Benchmarks;

/// <summary>The tokenizer alone, over all sample articles.</summary>
[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private const string Sentence = "The mayor didn't say so, a spokesman said. ";
    private readonly TokenBuffer _tokens = new();
    private string _text = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _text = string.Concat(Enumerable.Repeat(Sentence, 100));
        if (Tokenize() != 1200) throw new InvalidOperationException($"1200 tokens expected, {_tokens.Count} found.");
    }

    [Benchmark]
    public int Tokenize()
    {
        Tokenizer.English.Tokenize(_text, _tokens);
        return _tokens.Count;
    }
}
