using System.Globalization;
using System.Text;

namespace ClaimAttribution.Cli;

/// <summary>The view of <c>claims explain</c>: for each statement who says it, what its words say, what the text says of it, and what decided.</summary>
internal static class DecisionView
{
    private const int LabelWidth = 10;

    public static string Render(Document document, Analysis analysis)
    {
        var view = new StringBuilder(document.Id).Append("\n\n");
        foreach (Statement statement in analysis.Statements) Append(view, analysis, statement);
        return view.ToString();
    }

    private static void Append(StringBuilder view, Analysis analysis, Statement statement)
    {
        view.Append(TextView.Flat(analysis[statement.Content])).Append('\n');
        if (statement.Attribution is { } attribution) Append(view, analysis, attribution);
        else Line(view, "source", "the author");
        Line(view, "words", $"{statement.Modality.ToString().ToLowerInvariant()}, {statement.Polarity.ToString().ToLowerInvariant()}");
        foreach (Evidence evidence in statement.Evidence)
        {
            Line(view, "evidence", $"{Reasons.Name(evidence.Relation)}, by {evidence.Source?.Name ?? "the author"}: “{TextView.Flat(analysis[evidence.Span])}”");
        }
        string confidence = statement.Confidence.ToString("P0", CultureInfo.InvariantCulture), commitment = statement.Commitment.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);
        Line(view, "decided", $"{statement.Status}, by {Reasons.Name(statement.Reason)}; {confidence} sure; the author commits {commitment}");
        view.Append('\n');
    }

    private static void Append(StringBuilder view, Analysis analysis, Attribution attribution)
    {
        string source = attribution.Source is { } mention ? $"{TextView.Flat(mention.Name)}, {mention.Kind.ToString().ToLowerInvariant()}" : "nobody named";
        if (attribution.Parent?.Source is { } outer) source += $", in the words of {TextView.Flat(outer.Name)}";
        Line(view, "source", source);
        string words = attribution.Cue.Spans.Count > 0 ? $"“{TextView.Flat(analysis[attribution.Cue.Spans])}”, " : "";
        Line(view, "cue", $"{words}{attribution.Cue.Class.ToString().ToLowerInvariant()}");
    }

    private static void Line(StringBuilder view, string label, string words) => view.Append("  ").Append(label.PadRight(LabelWidth)).Append(words).Append('\n');
}
