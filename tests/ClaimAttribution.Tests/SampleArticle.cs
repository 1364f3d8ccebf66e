using System.Text.Json;

namespace ClaimAttribution.Tests;

/// <summary>An article of <c>seeds/articles</c> with its gold statements.</summary>
internal sealed record SampleArticle(string Name, string Text, IReadOnlyList<GoldStatement> Statements)
{
    public static IReadOnlyList<SampleArticle> All { get; } = [.. Directory.GetFiles(Folder, "*.gold.jsonl").Order(StringComparer.Ordinal).Select(Load)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Articles");

    private static SampleArticle Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        string text = json.RootElement.GetProperty("text").GetString()!;
        string name = json.RootElement.GetProperty("id").GetString()!;
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".txt")), text);
        return new SampleArticle(name, text, [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => GoldStatement.Read(statement, text))]);
    }
}
