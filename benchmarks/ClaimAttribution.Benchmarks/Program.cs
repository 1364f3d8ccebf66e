using System.Globalization;
using BenchmarkDotNet.Running;
using ClaimAttribution.Benchmarks;
using ClaimAttribution.Benchmarks.Modes;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int place && place + 1 < args.Length ? args[place + 1] : null;
int Number(string name) => int.Parse(Option(name) ?? "0", CultureInfo.InvariantCulture);

switch (args.FirstOrDefault())
{
    case "throughput":
        await ThroughputMode.Run(Option("--corpus"));
        break;
    case "memory":
        MemoryMode.Run(Option("--corpus"), Number("--articles"));
        break;
    case "scaling":
        ScalingMode.Run(Option("--corpus"), Number("--largest"));
        break;
    case "start":
        StartMode.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ThroughputConfig.Create());
        break;
}
