namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>What a figure should be.</summary>
/// <param name="Name">What it compares.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Wanted">The bound.</param>
/// <param name="AtLeast">Whether more is better.</param>
internal sealed record Target(string Name, double Value, double Wanted, bool AtLeast = true)
{
    public bool IsMet => AtLeast ? Value >= Wanted : Value <= Wanted;

    public override string ToString() => $"{Name,-62}{Value,9:0.000}  {(AtLeast ? "≥" : "≤")} {Wanted,-6:0.###} {(IsMet ? "met" : "not met")}";
}
