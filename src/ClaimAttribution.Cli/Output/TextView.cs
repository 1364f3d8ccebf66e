using System.Globalization;
using System.Text;

namespace ClaimAttribution.Cli;

/// <summary>The view for people: a line a statement with its status, below it who says so, by which words, and the evidence.</summary>
internal sealed class TextView(bool colour)
{
    private const int StatusWidth = 15;
    private const string Margin = "                ";

    public string Render(Document document, Analysis analysis)
    {
        var view = new StringBuilder();
        view.Append(Bold(document.Id)).Append(CultureInfo.InvariantCulture, $"  {analysis.Statements.Count} statements, {analysis.Sources.Count} sources\n\n");
        foreach (Statement statement in analysis.Statements) Append(view, analysis, statement);
        return view.ToString();
    }

    private void Append(StringBuilder view, Analysis analysis, Statement statement)
    {
        view.Append(Paint(statement.Group, statement.Status.ToString().PadRight(StatusWidth))).Append(' ').Append(Flat(analysis[statement.Content])).Append('\n');
        if (statement.Attribution is { } attribution)
        {
            view.Append(Margin).Append(attribution.Source is { } source ? Bold(Flat(source.Name)) + Mention(analysis, source) : "nobody named");
            if (attribution.Cue.Spans.Count > 0) view.Append("  · ").Append(Flat(analysis[attribution.Cue.Spans]));
            if (attribution.Parent?.Source is { } outer) view.Append("  · in the words of ").Append(Flat(outer.Name));
            view.Append(Dim($"  · by {Reasons.Name(statement.Reason)}")).Append('\n');
        }
        else view.Append(Margin).Append(Dim($"by {Reasons.Name(statement.Reason)}")).Append('\n');
        foreach (Evidence evidence in statement.Evidence)
        {
            view.Append(Margin).Append(Dim($"{Reasons.Name(evidence.Relation)}: “{Flat(analysis[evidence.Span])}”")).Append('\n');
        }
    }

    private static string Mention(Analysis analysis, SourceMention source)
    {
        string words = Flat(analysis[source.Spans]);
        return words == source.Name ? "" : $" (“{words}”)";
    }

    public static string Flat(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private string Paint(VerificationGroup group, string words) => Escape(group switch
    {
        VerificationGroup.Accepted => "32",
        VerificationGroup.Reported => "36",
        VerificationGroup.Unverified => "33",
        VerificationGroup.Contested => "31",
        _ => "35",
    }, words);

    private string Bold(string words) => Escape("1", words);

    private string Dim(string words) => Escape("2", words);

    private string Escape(string code, string words) => colour ? $"\e[{code}m{words}\e[0m" : words;
}
