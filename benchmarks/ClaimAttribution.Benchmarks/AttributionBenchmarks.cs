using BenchmarkDotNet.Attributes;
using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>Phrases with quotations, and attributions, over the tagged sample articles.</summary>
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
    public int Phrases() => PhrasedText.Read(_text).Phrases.Count;

    [Benchmark]
    public int Find() => AttributionFinder.Find(PhrasedText.Read(_text), ClaimModel.English.Attributions).Count;
}
