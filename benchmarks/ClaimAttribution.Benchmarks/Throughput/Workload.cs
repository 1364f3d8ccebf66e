namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>Something to measure.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Unit">What it counts: <em>tokens, statements</em>.</param>
/// <param name="Run">Goes once over the corpus and says how many it found; always the same number.</param>
internal sealed record Workload(string Name, string Unit, Func<long> Run);
