namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>What rounds of a workload took.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Count">What it found in one go over the corpus.</param>
/// <param name="Allocated">The bytes that one go allocated.</param>
/// <param name="Seconds">The processor time of one go, a value a round.</param>
internal sealed record Measurement(Workload Workload, long Count, long Allocated, double[] Seconds)
{
    public double Median { get; } = Middle(Seconds);

    public double PerSecond => Count / Median;

    public double Nanoseconds => Median / Count * 1e9;

    /// <summary>How many times as fast as another, over the same corpus: the median over rounds, so that a slow minute of the machine counts for both.</summary>
    public double Over(Measurement other) => Middle([.. Seconds.Zip(other.Seconds, static (own, others) => others / own)]);

    /// <summary>The nanoseconds that one thing costs on top of another measurement over the same corpus.</summary>
    public double NanosecondsOnTop(Measurement other) => Middle([.. Seconds.Zip(other.Seconds, static (own, others) => own - others)]) / Count * 1e9;

    private static double Middle(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
