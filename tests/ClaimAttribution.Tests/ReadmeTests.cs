namespace ClaimAttribution.Tests;

public class ReadmeTests
{
    private static string Readme => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_code_of_the_readme_prints_what_the_readme_says()
    {
        using var console = new StringWriter { NewLine = "\n" };
        Example(console);
        Assert.Contains($"prints\n\n```\n{console}```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_readme_is_the_code_of_this_test()
    {
        string source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReadmeTests.cs")).ReplaceLineEndings("\n");
        string code = Readme.Split("```csharp\n")[1].Split("\n```")[0].Split("\n\n", 2)[1];
        IEnumerable<string> lines = code.Split('\n').Select(line => line.Trim().Replace("Console.", "console.", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(line, source, StringComparison.Ordinal));
    }

    private static void Example(TextWriter console)
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze("The mayor claims to have saved the harbour. No other sources have corroborated the claim.");
        foreach (Statement s in analysis.Statements)
            console.WriteLine($"{s.Status}: {analysis[s.Content]} ({s.Attribution?.Source?.Name ?? "the article"})");
    }
}
