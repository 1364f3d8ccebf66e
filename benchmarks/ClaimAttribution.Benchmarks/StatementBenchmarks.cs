using BenchmarkDotNet.Attributes;
using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>Names of holders, and statements with their status, over the attributions of all sample articles.</summary>
[MemoryDiagnoser]
public class StatementBenchmarks
{
    private TaggedText _text = null!;
    private QuotationMap _quotations = null!;
    private List<AttributionDraft> _attributions = [];

    [GlobalSetup]
    public void Setup()
    {
        _text = new WordReader(ClaimModel.English).Read(Articles.Joined);
        _quotations = QuotationScanner.Scan(_text);
        _attributions = AttributionFinder.Find(_text, _quotations);
        Analysis analysis = ClaimAnalyzer.English.Analyze(Articles.Joined);
        Articles.Check(Resolve() == analysis.Sources.Count && Find() == analysis.Statements.Count, "sources and statements");
    }

    [Benchmark(Baseline = true)]
    public int Resolve() => HolderResolver.Resolve(_text, _attributions).Count;

    [Benchmark]
    public int Find() => StatementFinder.Find(_text, _quotations, _attributions).Count;
}
