using BenchmarkDotNet.Attributes;
using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>Quotations and attributions, over the tagged sample articles.</summary>
public class AttributionBenchmarks
{
    private TaggedText _text = null!;

    [GlobalSetup]
    public void Setup()
    {
        _text = new WordReader(ClaimModel.English).Read(Articles.Joined);
        Articles.Check(Find() == ClaimAnalyzer.English.Analyze(Articles.Joined).Attributions.Count, "attributions");
    }

    [Benchmark(Baseline = true)]
    public int Quotations() => QuotationMap.Read(_text).All.Count;

    [Benchmark]
    public int Find() => AttributionFinder.Find(_text, QuotationMap.Read(_text), ClaimModel.English.Attributions).Count;
}
