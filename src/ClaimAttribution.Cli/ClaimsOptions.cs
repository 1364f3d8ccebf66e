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

    /// <summary>How analyses are written.</summary>
    public DocumentFormat Format { get; init; } = new LineFormat(".claims.jsonl", static (output, analysis, id) => JsonLines.Write(output, analysis, id));

    /// <summary>The file or the folder to write to; null for standard output.</summary>
    public string? Output { get; init; }

    public double MinConfidence { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    public bool Progress { get; init; }
}
