using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimAttribution;

if (args.Length == 0)
{
    await Console.Error.WriteLineAsync("usage: claims FILE...");
    return 2;
}
var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
using Stream stdout = Console.OpenStandardOutput();
int failed = 0;
foreach (string file in args)
{
    if (!File.Exists(file))
    {
        await Console.Error.WriteLineAsync($"claims: {file}: no such file");
        failed = 1;
        continue;
    }
    Analysis analysis = ClaimAnalyzer.English.Analyze(await File.ReadAllTextAsync(file, Encoding.UTF8));
    using var writer = new Utf8JsonWriter(stdout, options);
    writer.WriteStartObject();
    writer.WriteNumber("schema", 1);
    writer.WriteString("id", file);
    writer.WriteString("offsets", "utf16");
    writer.WriteStartArray("sentences");
    foreach (TextSpan sentence in analysis.Sentences)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(sentence.Start);
        writer.WriteNumberValue(sentence.End);
        writer.WriteEndArray();
    }
    writer.WriteEndArray();
    writer.WriteEndObject();
    await writer.FlushAsync();
    stdout.WriteByte((byte)'\n');
}
return failed;
