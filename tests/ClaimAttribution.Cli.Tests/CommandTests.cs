using System.Text.Json;

namespace ClaimAttribution.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Text = "The mayor claims to have saved the harbour. No other sources have corroborated the claim.";

    private readonly string _folder = Directory.CreateTempSubdirectory("claims").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Standard_input_gives_one_line_of_json()
    {
        (int code, string output, string errors) = await Claims.Run(Text, "--format", "jsonl");
        using var json = JsonDocument.Parse(output);
        Assert.Equal((0, "stdin", ""), (code, json.RootElement.GetProperty("id").GetString(), errors));
        Assert.Equal("Uncorroborated", json.RootElement.GetProperty("statements")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Output_keeps_the_order_of_the_input_whatever_the_jobs()
    {
        string lines = string.Concat(Enumerable.Range(0, 50).Select(i => $"{{\"key\":{i},\"body\":\"{string.Concat(Enumerable.Repeat("He said it. ", 50 - i))}\"}}\n"));
        (int code, string output, _) = await Claims.Run(lines, "--input", "jsonl", "--text-field", "body", "--id-field", "key", "--format", "jsonl", "--jobs", "4");
        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), output.Trim().Split('\n').Select(Id));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_go_on()
    {
        string lines = "{\"id\":\"a\",\"text\":\"He left.\"}\n{oops\n{\"id\":\"c\"}\n[1]\n\n{\"id\":\"d\",\"text\":\"She left.\"}\n";
        (int code, string output, string errors) = await Claims.Run(lines, "--input", "jsonl", "--format", "jsonl");
        Assert.Equal(1, code);
        Assert.Equal(["a", "d"], output.Trim().Split('\n').Select(Id));
        string[] messages = errors.Trim().Split('\n');
        Assert.Equal(["claims: stdin:2: no JSON", "claims: stdin:3: the string field 'text' is missing", "claims: stdin:4: an object was expected"], messages.Select((message, i) => message[..Math.Min(message.Length, new[] { 24, 51, 39 }[i])].TrimEnd()));
    }

    [Fact]
    public async Task Files_wildcards_and_folders_are_read_in_order()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "b.txt"), "He left.", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.txt"), "\ufeffShe left.\r\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(_folder, "deep"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "deep", "c.txt"), "", TestContext.Current.CancellationToken);
        (int code, string output, _) = await Claims.Run("", Path.Combine(_folder, "*.txt"), "--format", "jsonl");
        Assert.Equal((0, 2), (code, output.Trim().Split('\n').Length));
        Assert.EndsWith("a.txt", Id(output.Split('\n')[0]), StringComparison.Ordinal);
        (code, output, _) = await Claims.Run("", _folder, "--recursive", "--format", "jsonl");
        Assert.Equal((0, 3), (code, output.Trim().Split('\n').Length));
    }

    [Fact]
    public async Task A_missing_file_fails_alone()
    {
        string file = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(file, Text, TestContext.Current.CancellationToken);
        (int code, string output, string errors) = await Claims.Run("", Path.Combine(_folder, "none.txt"), file, _folder, "--format", "jsonl");
        Assert.Equal((1, 1), (code, output.Trim().Split('\n').Length));
        Assert.Contains("none.txt: no such file", errors, StringComparison.Ordinal);
        Assert.Contains("--recursive", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("--offsets", "utf7")]
    [InlineData("--jobs", "0")]
    [InlineData("--format", "brat")]
    [InlineData("--output", "")]
    [InlineData("--min-confidence", "much")]
    [InlineData("--min-confidence", "1.5")]
    public async Task A_wrong_option_is_a_usage_error(params string[] args)
    {
        (int code, string output, _) = await Claims.Run("", args);
        Assert.Equal((2, ""), (code, output));
    }

    [Fact]
    public async Task Offsets_can_count_code_points()
    {
        (_, string output, _) = await Claims.Run("🚢 The ship sank.", "--format", "jsonl", "--offsets", "codepoint");
        using var json = JsonDocument.Parse(output);
        Assert.Equal("codepoint", json.RootElement.GetProperty("offsets").GetString());
        Assert.Equal(16, json.RootElement.GetProperty("sentences").EnumerateArray().Last()[1].GetInt32());
    }

    [Fact]
    public async Task The_version_names_tool_and_model()
    {
        (int code, string output, _) = await Claims.Run("", "--version");
        Assert.Equal(0, code);
        Assert.Matches("^claims [0-9].*, model [0-9a-f]{16}\n$", output);
    }

    [Fact]
    public async Task A_file_can_take_the_output()
    {
        string file = Path.Combine(_folder, "out.jsonl");
        (int code, string output, _) = await Claims.Run(Text, "--output", file, "--format", "jsonl");
        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith("{\"schema\":1", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_all_documents()
    {
        string lines = "{\"id\":\"a\",\"text\":\"He left.\"}\n{\"id\":\"b\",\"text\":\"She left.\"}\n";
        (int code, string output, _) = await Claims.Run(lines, "--input", "jsonl", "--format", "html");
        Assert.Equal(0, code);
        Assert.StartsWith("<!DOCTYPE html>", output, StringComparison.Ordinal);
        Assert.Contains("<h2>a</h2>", output, StringComparison.Ordinal);
        Assert.Contains("<h2>b</h2>", output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("web-annotation", "AnnotationPage")]
    [InlineData("schema-org", "https://schema.org")]
    public async Task Linked_data_is_a_line_a_document(string format, string part)
    {
        (int code, string output, _) = await Claims.Run("{\"text\":\"He left.\"}\n{\"text\":\"She left.\"}\n", "--input", "jsonl", "--format", format);
        string[] lines = output.Trim().Split('\n');
        Assert.Equal((0, 2), (code, lines.Length));
        Assert.All(lines, line => Assert.Contains(part, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_takes_a_file_a_document()
    {
        string folder = Path.Combine(_folder, "out") + "/";
        string lines = string.Concat(new[] { "a/x", "b/x", "..", "é?" }.Select(static id => $"{{\"id\":\"{id}\",\"text\":\"He left.\"}}\n"));
        (int code, string output, _) = await Claims.Run(lines, "--input", "jsonl", "--output", folder, "--format", "html");
        Assert.Equal((0, ""), (code, output));
        Assert.Equal(["__.claims.html", "document.claims.html", "x-2.claims.html", "x.claims.html"], Directory.GetFiles(folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Standoff_lies_beside_its_text_and_what_was_corrected_stays()
    {
        string file = Path.Combine(_folder, "a.txt"), annotations = Path.Combine(_folder, "a.ann");
        await File.WriteAllTextAsync(file, Text, TestContext.Current.CancellationToken);
        (int code, _, string errors) = await Claims.Run("", file, "--format", "brat", "--output", _folder);
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["a.ann", "a.txt", "annotation.conf"], Directory.GetFiles(_folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        await File.WriteAllTextAsync(annotations, "mine", TestContext.Current.CancellationToken);
        (code, _, errors) = await Claims.Run("", file, "--format", "brat", "--output", _folder);
        Assert.Equal((1, "mine"), (code, await File.ReadAllTextAsync(annotations, TestContext.Current.CancellationToken)));
        Assert.Contains("a.ann", errors, StringComparison.Ordinal);
        (code, _, _) = await Claims.Run("{\"id\":\"a\",\"text\":\"Another text.\"}", "--input", "jsonl", "--format", "brat", "--output", _folder);
        Assert.Equal((0, Text), (code, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        Assert.True(File.Exists(Path.Combine(_folder, "a-2.ann")));
    }

    [Fact]
    public async Task An_input_is_not_written_over()
    {
        string file = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(file, Text, TestContext.Current.CancellationToken);
        (int code, _, string errors) = await Claims.Run("", file, "--output", file, "--format", "jsonl");
        Assert.Equal((2, Text), (code, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        Assert.Contains("is an input", errors, StringComparison.Ordinal);
        (code, _, _) = await Claims.Run("", Path.Combine(_folder, "*.txt"), "--output", file, "--format", "jsonl");
        Assert.Equal((2, Text), (code, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        (code, _, errors) = await Claims.Run("", _folder, "--recursive", "--output", Path.Combine(_folder, "new"), "--format", "jsonl");
        Assert.Equal((0, "", 1), (code, errors, (await File.ReadAllLinesAsync(Path.Combine(_folder, "new"), TestContext.Current.CancellationToken)).Length));
    }

    [Fact]
    public async Task The_view_for_people_is_as_it_was()
    {
        string name = Path.Combine(AppContext.BaseDirectory, "Golden", "harbour-fire.");
        string article = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Articles", "harbour-fire.txt"), TestContext.Current.CancellationToken);
        (_, string output, _) = await Claims.Run(article, "--format", "text");
        await File.WriteAllTextAsync(name + "found.txt", output, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(name + "text", TestContext.Current.CancellationToken), output);
    }

    [Fact]
    public async Task Explain_shows_what_decided_each_status()
    {
        (int code, string output, _) = await Claims.Run("The group claims to have foiled an attack. No other sources have corroborated the claim.", "explain");
        Assert.Equal(0, code);
        Assert.Contains("  cue       “claims”, distance\n", output, StringComparison.Ordinal);
        Assert.Contains("  evidence  says unverified, by the author: “No other sources have corroborated the claim”\n", output, StringComparison.Ordinal);
        Assert.Contains("  decided   Uncorroborated, by evidence; ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_says_so()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var output = new MemoryStream();
        int code = await ClaimsCommand.Run(new ClaimsOptions { Paths = ["-"] }, new MemoryStream("He left."u8.ToArray()), output, TextWriter.Null, cancelled.Token);
        Assert.Equal(ClaimsCommand.Interrupted, code);
    }

    private static string? Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement id = json.RootElement.GetProperty("id");
        return id.GetString();
    }
}
