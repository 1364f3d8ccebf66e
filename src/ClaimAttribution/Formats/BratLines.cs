using System.Text;

namespace ClaimAttribution.Formats;

/// <summary>The lines of one analysis in brat's standoff: words (T), attributions (E), what is said of statements (A, R), names (#).</summary>
internal sealed class BratLines(Analysis analysis)
{
    private readonly OffsetMap _offsets = new(analysis.Text, OffsetUnit.CodePoint);
    private readonly StringBuilder _lines = new();

    /// <summary>Statements and contents that have their line already; those with the same words share one.</summary>
    private readonly Dictionary<IReadOnlyList<TextSpan>, string> _contents = new(ReferenceEqualityComparer.Instance);

    private int _words, _events, _attributes, _relations, _notes;

    public string Write()
    {
        foreach (Attribution attribution in analysis.Attributions) Add(attribution);
        foreach (Statement statement in analysis.Statements) Add(statement);
        return _lines.ToString();
    }

    private void Add(Attribution attribution)
    {
        string content = Content(attribution.Content);
        // An event needs words: without a cue those of the content.
        string trigger = Words("Attribution", attribution.Cue.Spans.Count > 0 ? attribution.Cue.Spans : attribution.Content);
        string arguments = "";
        if (attribution.Source is { } source)
        {
            string mention = Words("Source", source.Spans);
            arguments = $" Source:{mention}";
            Line($"#{++_notes}\tAnnotatorNotes {mention}\t{WellFormedText.Flat(source.Name)}");
        }
        string e = $"E{++_events}";
        Line($"{e}\tAttribution:{trigger}{arguments} Content:{content}");
        Attribute("Class", e, attribution.Cue.Class.ToString());
        Attribute("Kind", e, attribution.Kind.ToString());
    }

    private void Add(Statement statement)
    {
        string content = Content(statement.Content);
        Attribute("Status", content, statement.Status.ToString());
        if (statement.Polarity != Polarity.Positive) Attribute("Polarity", content, statement.Polarity.ToString());
        if (statement.Modality != Modality.Certain) Attribute("Modality", content, statement.Modality.ToString());
        foreach (Evidence evidence in statement.Evidence) Line($"R{++_relations}\t{evidence.Relation} Arg1:{Words("Evidence", [evidence.Span])} Arg2:{content}");
    }

    private string Content(IReadOnlyList<TextSpan> spans)
    {
        if (!_contents.TryGetValue(spans, out string? words)) _contents[spans] = words = Words("Statement", spans);
        return words;
    }

    private void Attribute(string name, string of, string value) => Line($"A{++_attributes}\t{name} {of} {value}");

    private string Words(string type, IReadOnlyList<TextSpan> spans)
    {
        string name = $"T{++_words}";
        List<TextSpan> lines = [];
        foreach (TextSpan span in spans) AddLines(span, lines);
        string places = string.Join(';', lines.Select(line => $"{_offsets[line.Start]} {_offsets[line.End]}"));
        Line($"{name}\t{type} {places}\t{string.Join(' ', lines.Select(line => analysis[line]))}");
        return name;
    }

    /// <summary>A span without its line breaks, which cannot stand in a line.</summary>
    private void AddLines(TextSpan span, List<TextSpan> lines)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && analysis.Text[i] is not ('\n' or '\r')) continue;
            if (i > start) lines.Add(new TextSpan(start, i));
            start = i + 1;
        }
    }

    private void Line(string line) => _lines.Append(line).Append('\n');
}
