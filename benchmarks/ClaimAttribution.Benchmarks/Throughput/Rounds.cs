using System.Diagnostics;

namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>Measures workloads side by side: each round runs all of them, so that none has the quiet minutes of the machine for itself.</summary>
internal static class Rounds
{
    public const int Count = 9;

    /// <summary>How long a workload runs in a round at least: short ones go over the corpus several times.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(60);

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(500);

    /// <summary>By then the compiler has optimised even what runs once a text; its work would count as the library's.</summary>
    private const int WarmUpGoes = 30;

    public static Measurement[] Run(IReadOnlyList<Workload> workloads)
    {
        int[] repeats = [.. workloads.Select(Prepare)];
        var seconds = new double[workloads.Count][];
        for (int w = 0; w < workloads.Count; w++) seconds[w] = new double[Count];
        for (int round = 0; round < Count; round++)
        {
            for (int w = 0; w < workloads.Count; w++) seconds[w][round] = Measure(workloads[w], repeats[w]);
        }
        return [.. workloads.Select((workload, w) => new Measurement(workload, workload.Run(), Allocated(workload), seconds[w]))];
    }

    /// <summary>Lets the compiler optimise and says how many goes make a round.</summary>
    private static int Prepare(Workload workload)
    {
        long expected = workload.Run();
        var watch = Stopwatch.StartNew();
        TimeSpan last;
        int goes = 0;
        do
        {
            TimeSpan before = watch.Elapsed;
            Articles.Check(workload.Run() == expected && expected > 0, workload.Name);
            last = watch.Elapsed - before;
        }
        while (watch.Elapsed < WarmUp || ++goes < WarmUpGoes);
        return (int)Math.Max(1, Math.Ceiling(Shortest / last));
    }

    private static double Measure(Workload workload, int repeats)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < repeats; i++) workload.Run();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds / repeats;
    }

    private static long Allocated(Workload workload)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        workload.Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
