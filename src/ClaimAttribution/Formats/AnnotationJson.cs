using System.Text.Json;

namespace ClaimAttribution.Formats;

/// <summary>One analysis as an annotation page: each statement, source, cue and piece of evidence is an annotation of its words.</summary>
internal sealed class AnnotationJson(Utf8JsonWriter json, Analysis analysis, string document)
{
    /// <summary>How much of the text around the words is quoted, in UTF-16 code units.</summary>
    private const int Around = 32;

    private readonly OffsetMap _offsets = new(analysis.Text, OffsetUnit.CodePoint);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", $"{document}#claims");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        for (int i = 0; i < analysis.Statements.Count; i++) WriteStatement(i);
        for (int i = 0; i < analysis.Attributions.Count; i++) WriteAttribution(i);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteStatement(int number)
    {
        Statement statement = analysis.Statements[number];
        Begin($"statement-{number + 1}", "classifying");
        json.WriteStartArray("body");
        WriteBody("classifying", statement.Status.ToString());
        if (statement.Attribution?.Source is { } source) WriteBody("identifying", source.Name);
        json.WriteEndArray();
        End(statement.Content);
        for (int i = 0; i < statement.Evidence.Count; i++)
        {
            Evidence evidence = statement.Evidence[i];
            Begin($"statement-{number + 1}-evidence-{i + 1}", "linking");
            json.WriteStartArray("body");
            json.WriteStringValue($"{document}#statement-{number + 1}");
            WriteBody("tagging", evidence.Relation.ToString());
            json.WriteEndArray();
            End([evidence.Span]);
        }
    }

    private void WriteAttribution(int number)
    {
        Attribution attribution = analysis.Attributions[number];
        if (attribution.Source is { } source)
        {
            Begin($"source-{number + 1}", "identifying");
            json.WriteStartArray("body");
            WriteBody("identifying", source.Name);
            WriteBody("classifying", source.Kind.ToString());
            json.WriteEndArray();
            End(source.Spans);
        }
        if (attribution.Cue.Spans.Count == 0) return;
        Begin($"cue-{number + 1}", "tagging");
        json.WriteStartArray("body");
        WriteBody("tagging", attribution.Cue.Class.ToString());
        json.WriteEndArray();
        End(attribution.Cue.Spans);
    }

    private void Begin(string name, string motivation)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{document}#{name}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", motivation);
    }

    private void WriteBody(string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", WellFormedText.Of(value));
        json.WriteEndObject();
    }

    private void End(IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray("target");
        foreach (TextSpan span in spans) WriteTarget(span);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTarget(TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("source", document);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", _offsets[span.Start]);
        json.WriteNumber("end", _offsets[span.End]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", Quote(span.Start, span.End));
        json.WriteString("prefix", Quote(Math.Max(0, span.Start - Around), span.Start));
        json.WriteString("suffix", Quote(span.End, Math.Min(analysis.Text.Length, span.End + Around)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The words between two offsets, less half a surrogate pair at an edge.</summary>
    private string Quote(int start, int end)
    {
        string text = analysis.Text;
        if (start > 0 && start < end && char.IsSurrogatePair(text[start - 1], text[start])) start++;
        if (end < text.Length && end > start && char.IsSurrogatePair(text[end - 1], text[end])) end--;
        return WellFormedText.Of(text[start..end]);
    }
}
