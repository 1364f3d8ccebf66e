using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace ClaimAttribution.Tests;

public class JsonLinesTests
{
    public static string Line(Analysis analysis, OffsetUnit unit = OffsetUnit.Utf16)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonLines.Write(output, analysis, "a", unit);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void A_line_has_the_properties_of_the_schema_in_order()
    {
        using var json = JsonDocument.Parse(Line(ClaimAnalyzer.English.Analyze("The mayor said that the ship sank.")));
        Assert.Equal(["schema", "id", "model", "offsets", "sentences", "sources", "attributions", "statements"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["source", "cue", "content", "kind", "parent", "confidence"], json.RootElement.GetProperty("attributions")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["attribution", "content", "status", "reason", "group", "polarity", "modality", "commitment", "evidence", "confidence"], json.RootElement.GetProperty("statements")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Any_text_gives_one_line_of_valid_json() => AnyText.Gen.Sample(text =>
    {
        string line = Line(ClaimAnalyzer.English.Analyze(text));
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        using var json = JsonDocument.Parse(line);
    });

    [Fact]
    public void Offsets_of_every_unit_mean_the_same_words() => AnyText.Gen.Sample(text =>
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze(text);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Rune[] runes = [.. text.EnumerateRunes()];
        int[][] points = Sentences(analysis, OffsetUnit.CodePoint), utf8 = Sentences(analysis, OffsetUnit.Utf8);
        for (int i = 0; i < analysis.Sentences.Count; i++)
        {
            string words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(analysis[analysis.Sentences[i]]));
            Assert.Equal(words, string.Concat(runes[points[i][0]..points[i][1]]));
            Assert.Equal(words, Encoding.UTF8.GetString(bytes[utf8[i][0]..utf8[i][1]]));
        }
    });

    private static int[][] Sentences(Analysis analysis, OffsetUnit unit)
    {
        using var json = JsonDocument.Parse(Line(analysis, unit));
        return [.. json.RootElement.GetProperty("sentences").EnumerateArray().Select(pair => new[] { pair[0].GetInt32(), pair[1].GetInt32() })];
    }
}
