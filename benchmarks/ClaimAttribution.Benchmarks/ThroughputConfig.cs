using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ClaimAttribution.Benchmarks;

/// <summary>BenchmarkDotNet with the columns by which tokenizers and taggers compare; every benchmark goes once over the sample articles.</summary>
internal static class ThroughputConfig
{
    public static IConfig Create() => DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default).AddColumn(
        new RateColumn("MB/s", "Megabytes of UTF-8 a second", static (seconds, _) => Corpus.Samples.Bytes / seconds / 1e6),
        new RateColumn("Tokens/s", "The library's tokens a second", static (seconds, _) => Articles.Tokens / seconds),
        new RateColumn("B/article", "Bytes allocated an article", static (_, allocated) => (double)allocated / Articles.All.Length));

    private sealed class RateColumn(string name, string legend, Func<double, long, double> rate) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public string Legend => legend;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            if (summary[benchmarkCase] is not { ResultStatistics: { } statistics } report) return "NA";
            return rate(statistics.Mean / 1e9, report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0).ToString("#,0.##", CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}
