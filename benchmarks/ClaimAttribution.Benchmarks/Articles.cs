namespace ClaimAttribution.Benchmarks;

/// <summary>The sample articles of the repository.</summary>
internal static class Articles
{
    public static string[] All { get; } = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static string Joined { get; } = string.Join("\n\n", All);

    public static int Tokens { get; } = ClaimAnalyzer.English.Analyze(Joined).Tokens.Count;

    /// <summary>Refuses to measure an answer that is not the known one.</summary>
    public static void Check(bool right, string what)
    {
        if (!right) throw new InvalidOperationException($"The benchmark gives another answer than expected: {what}.");
    }
}
