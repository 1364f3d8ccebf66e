namespace ClaimAttribution.Tests;

/// <summary>The rows of the tables in <c>Cases/*.md</c>.</summary>
internal static class CaseTable
{
    public static IEnumerable<TheoryDataRow<string[]>> Rows(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".md"))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(static line => line[2..^2].Split(" | "))
            .Select(static cells => new TheoryDataRow<string[]>(cells) { TestDisplayName = cells[0] });
}
