using BenchmarkDotNet.Attributes;
using ClaimAttribution.Attributions;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>Names and their kinds, and the holders of all attributions of the sample articles.</summary>
public class SourceBenchmarks
{
    private TaggedText _text = null!;
    private PhrasedText _phrases = null!;
    private List<AttributionDraft> _attributions = [];

    [GlobalSetup]
    public void Setup()
    {
        _text = new WordReader(ClaimModel.English).Read(Articles.Joined);
        _phrases = PhrasedText.Read(_text);
        _attributions = AttributionFinder.Find(_phrases, ClaimModel.English.Attributions);
        Articles.Check(Resolve() == ClaimAnalyzer.English.Analyze(Articles.Joined).Sources.Count && Names() > 0, "sources");
    }

    [Benchmark(Baseline = true)]
    public int Names() => NameMap.Read(_text).Names.Count;

    [Benchmark]
    public int Resolve()
    {
        foreach (AttributionDraft draft in _attributions) draft.Holder = null;
        return HolderResolver.Resolve(_phrases, NameMap.Read(_text), _attributions).Count;
    }
}
