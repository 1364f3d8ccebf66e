using BenchmarkDotNet.Attributes;
using ClaimAttribution.Attributions;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>Statements with their status over the attributions of all sample articles.</summary>
public class StatementBenchmarks
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
        HolderResolver.Resolve(_phrases, NameMap.Read(_text), _attributions);
        Articles.Check(Find() == ClaimAnalyzer.English.Analyze(Articles.Joined).Statements.Count, "statements");
    }

    [Benchmark(Baseline = true)]
    public int Find()
    {
        (List<StatementDraft> statements, AttributedTokens attributed) = StatementFinder.Find(_phrases, _attributions);
        new StatusAssigner(_phrases, statements, attributed, ClaimModel.English).Assign();
        return statements.Count;
    }
}
