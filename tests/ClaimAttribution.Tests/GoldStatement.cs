using System.Text.Json;

namespace ClaimAttribution.Tests;

/// <summary>A statement of the gold annotation; the articles hold no character outside the basic plane, so code points are UTF-16 units.</summary>
internal sealed record GoldStatement(TextSpan[] Source, string? SourceName, TextSpan[] Cue, TextSpan[] Content, VerificationStatus Status, TextSpan[] Evidence)
{
    public static GoldStatement Read(JsonElement json, string text)
    {
        Assert.DoesNotContain(text, char.IsSurrogate);
        return new GoldStatement(
            Spans(json, "source", text), json.GetProperty("source_name").GetString(), Spans(json, "cue", text), Spans(json, "content", text),
            Enum.Parse<VerificationStatus>(json.GetProperty("status").GetString()!), Spans(json, "evidence", text));
    }

    private static TextSpan[] Spans(JsonElement json, string name, string text)
    {
        TextSpan[] spans = [.. json.GetProperty(name).EnumerateArray().Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()))];
        Assert.All(spans, span => Assert.True(span.Start < span.End && text[span.Start..span.End].Trim() == text[span.Start..span.End], $"{name} {span}"));
        return spans;
    }
}
