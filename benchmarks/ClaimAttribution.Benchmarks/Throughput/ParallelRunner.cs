using System.Diagnostics;

namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>How much faster two texts at a time are than one, by the clock on the wall.</summary>
internal static class ParallelRunner
{
    private const int Rounds = 7;

    public static async Task<double> Ratio(Corpus corpus)
    {
        var one = new ClaimAnalyzer(new ClaimAnalyzerOptions { DegreeOfParallelism = 1 });
        var two = new ClaimAnalyzer(new ClaimAnalyzerOptions { DegreeOfParallelism = 2 });
        int repeats = (int)Math.Max(1, 400_000 / corpus.Bytes);
        string[] texts = [.. Enumerable.Repeat(corpus.Texts, repeats).SelectMany(static texts => texts)];
        long found = await Run(one, texts);
        var ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await Run(one, texts);
            TimeSpan alone = watch.Elapsed;
            watch.Restart();
            Articles.Check(await Run(two, texts) == found, "statements in parallel");
            ratios[round] = alone / watch.Elapsed;
        }
        return ratios.Order().ElementAt(Rounds / 2);
    }

    private static async Task<long> Run(ClaimAnalyzer analyzer, string[] texts)
    {
        long found = 0;
        await foreach ((_, Analysis analysis) in analyzer.AnalyzeAsync(texts.ToAsyncEnumerable(), static text => text)) found += analysis.Statements.Count;
        return found;
    }
}
