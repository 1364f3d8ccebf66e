using BenchmarkDotNet.Running;
using ClaimAttribution.Benchmarks;
using ClaimAttribution.Benchmarks.Modes;

int option = Array.IndexOf(args, "--corpus");
string? corpus = option >= 0 && option + 1 < args.Length ? args[option + 1] : null;
switch (args.FirstOrDefault())
{
    case "throughput":
        await ThroughputMode.Run(corpus);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ThroughputConfig.Create());
        break;
}
