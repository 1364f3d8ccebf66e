using BenchmarkDotNet.Attributes;

namespace ClaimAttribution.Benchmarks;

/// <summary>The whole pipeline, an article at a time and many at once.</summary>
public class ArticleBenchmarks
{
    [GlobalSetup]
    public void Setup() => Articles.Check(Articles.All.Length >= 12 && Analyze() > 150, "statements");

    [Benchmark(Baseline = true)]
    public int Analyze()
    {
        int statements = 0;
        foreach (string article in Articles.All) statements += ClaimAnalyzer.English.Analyze(article).Statements.Count;
        return statements;
    }

    [Benchmark]
    public async Task<int> AnalyzeInParallel()
    {
        int statements = 0;
        await foreach ((_, Analysis analysis) in ClaimAnalyzer.English.AnalyzeAsync(Articles.All.ToAsyncEnumerable(), static text => text)) statements += analysis.Statements.Count;
        return statements;
    }
}
