namespace ClaimAttribution.Cli;

/// <summary>What the user asked for.</summary>
internal sealed record ClaimsOptions
{
    public IReadOnlyList<string> Paths { get; init; } = [];

    public bool Recursive { get; init; }

    /// <summary>Whether inputs are JSON Lines, one document a line.</summary>
    public bool JsonInput { get; init; }

    public string TextField { get; init; } = "text";

    public string IdField { get; init; } = "id";

    /// <summary>Whether people read the output.</summary>
    public bool Readable { get; init; }

    public bool Colour { get; init; }

    /// <summary>Whether the decision path of each statement is shown.</summary>
    public bool Explain { get; init; }

    public string? Output { get; init; }

    public OffsetUnit Offsets { get; init; }

    public double MinConfidence { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    public bool Progress { get; init; }
}
