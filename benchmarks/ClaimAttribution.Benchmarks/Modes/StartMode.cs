using ClaimAttribution.Benchmarks.Throughput;

namespace ClaimAttribution.Benchmarks.Modes;

/// <summary>What the loading of a model costs; the script <c>start</c> adds what a native <c>claims</c> does from its start to its end.</summary>
internal static class StartMode
{
    private const int Runs = 15;

    public static void Run()
    {
        var loading = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            ClaimModel.LoadEnglish();
            loading[run] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }
        Machine.Print();
        Console.WriteLine(new Target("model loading, ms of processor time, the first in a process", loading[0], 30, AtLeast: false));
        Console.WriteLine(new Target("model loading, ms of processor time, median", loading.Order().ElementAt(Runs / 2), 30, AtLeast: false));
    }
}
