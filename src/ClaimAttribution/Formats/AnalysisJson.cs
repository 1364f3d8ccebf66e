using System.Text.Json;

namespace ClaimAttribution.Formats;

/// <summary>One analysis as one JSON object.</summary>
internal sealed class AnalysisJson
{
    private readonly Utf8JsonWriter _json;
    private readonly Analysis _analysis;
    private readonly OffsetMap _offsets;
    private readonly Dictionary<Attribution, int> _places = [];
    private readonly Dictionary<Source, int> _sources = [];

    public AnalysisJson(Utf8JsonWriter json, Analysis analysis, OffsetMap offsets)
    {
        _json = json;
        _analysis = analysis;
        _offsets = offsets;
        foreach (Attribution attribution in analysis.Attributions) _places[attribution] = _places.Count;
        foreach (Source source in analysis.Sources) _sources[source] = _sources.Count;
    }

    public void Write(string id, OffsetUnit unit)
    {
        _json.WriteStartObject();
        _json.WriteNumber("schema", 1);
        WriteText("id", id);
        _json.WriteString("model", _analysis.ModelVersion);
        _json.WriteString("offsets", ValueName.Of(unit));
        WriteSpans("sentences", _analysis.Sentences);
        WriteArray("sources", _analysis.Sources, WriteSource);
        WriteArray("attributions", _analysis.Attributions, WriteAttribution);
        WriteArray("statements", _analysis.Statements, WriteStatement);
        _json.WriteEndObject();
    }

    private void WriteSource(Source source)
    {
        WriteText("name", source.Name);
        _json.WriteString("kind", ValueName.Of(source.Kind));
        WriteSpans("mentions", source.Mentions);
    }

    private void WriteAttribution(Attribution attribution)
    {
        if (attribution.Source is null) _json.WriteNull("source");
        else WriteMention(attribution.Source);
        _json.WriteStartObject("cue");
        WriteSpans("spans", attribution.Cue.Spans);
        WriteText("lemma", attribution.Cue.Lemma);
        _json.WriteString("class", ValueName.Of(attribution.Cue.Class));
        _json.WriteEndObject();
        WriteSpans("content", attribution.Content);
        _json.WriteString("kind", ValueName.Of(attribution.Kind));
        WriteIndex("parent", attribution.Parent is null ? -1 : _places[attribution.Parent]);
        WriteNumber("confidence", attribution.Confidence);
    }

    private void WriteMention(SourceMention source)
    {
        _json.WriteStartObject("source");
        WriteSpans("spans", source.Spans);
        WriteText("name", source.Name);
        _json.WriteString("kind", ValueName.Of(source.Kind));
        _json.WriteEndObject();
    }

    private void WriteStatement(Statement statement)
    {
        WriteIndex("attribution", statement.Attribution is null ? -1 : _places[statement.Attribution]);
        WriteSpans("content", statement.Content);
        _json.WriteString("status", statement.Status.ToString());
        _json.WriteString("reason", ValueName.Of(statement.Reason));
        _json.WriteString("group", statement.Group.ToString());
        _json.WriteString("polarity", ValueName.Of(statement.Polarity));
        _json.WriteString("modality", ValueName.Of(statement.Modality));
        WriteNumber("commitment", statement.Commitment);
        WriteArray("evidence", statement.Evidence, WriteEvidence);
        WriteNumber("confidence", statement.Confidence);
    }

    private void WriteEvidence(Evidence evidence)
    {
        _json.WritePropertyName("span");
        WriteSpan(evidence.Span);
        _json.WriteString("relation", ValueName.Of(evidence.Relation));
        WriteIndex("source", evidence.Source is not null && _sources.TryGetValue(evidence.Source, out int place) ? place : -1);
    }

    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (T item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteSpans(string name, IReadOnlyList<TextSpan> spans)
    {
        _json.WriteStartArray(name);
        foreach (TextSpan span in spans) WriteSpan(span);
        _json.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(_offsets[span.Start]);
        _json.WriteNumberValue(_offsets[span.End]);
        _json.WriteEndArray();
    }

    private void WriteIndex(string name, int index)
    {
        if (index < 0) _json.WriteNull(name);
        else _json.WriteNumber(name, index);
    }

    // Three digits are more than the numbers are worth.
    private void WriteNumber(string name, double value) => _json.WriteNumber(name, Math.Round(value, 3));

    // Utf8JsonWriter throws on a lone surrogate.
    private void WriteText(string name, string value) => _json.WriteString(name, WellFormedText.Of(value));
}
