using System.Globalization;

namespace ClaimAttribution.Formats;

/// <summary>One analysis as a section of a page: the text with its statements marked, and a list of them.</summary>
/// <param name="page">Where it goes.</param>
/// <param name="analysis">What was found.</param>
/// <param name="number">The number of the section, by which its anchors differ from those of others.</param>
internal sealed class HtmlArticle(HtmlText page, Analysis analysis, int number)
{
    private readonly MarkedText _text = new(analysis);

    public void Write(string id)
    {
        page.Markup("<section>\n<h2>").Text(id).Markup("</h2>\n<div class=\"text\">");
        _text.Read(WritePiece, WriteTag);
        page.Markup("</div>\n<ol>\n");
        for (int i = 0; i < analysis.Statements.Count; i++) WriteItem(i);
        page.Markup("</ol>\n</section>\n");
    }

    private void WritePiece(TextSpan piece)
    {
        string classes = Classes();
        if (classes.Length == 0)
        {
            page.Text(analysis[piece]);
            return;
        }
        page.Markup($"<span class=\"{classes}\"");
        if (_text.Statement >= 0) page.Markup(" title=\"").Text(Title(analysis.Statements[_text.Statement])).Markup("\"");
        page.Markup(">").Text(analysis[piece]).Markup("</span>");
    }

    private string Classes()
    {
        string classes = _text.Statement < 0 ? "" : $"s {Class(analysis.Statements[_text.Statement])}";
        if (_text.Is(MarkKind.Source)) classes += " source";
        if (_text.Is(MarkKind.Cue)) classes += " cue";
        if (_text.Is(MarkKind.Evidence)) classes += " evidence";
        return classes.TrimStart();
    }

    /// <summary>The status behind the last words of a statement, for those who see no colours and have no pointer.</summary>
    private void WriteTag(int statement)
    {
        Statement said = analysis.Statements[statement];
        page.Markup($"<a class=\"tag {Class(said)}\" id=\"{Anchor("t", statement)}\" href=\"#{Anchor("s", statement)}\">{said.Status}</a>");
    }

    private void WriteItem(int statement)
    {
        Statement said = analysis.Statements[statement];
        page.Markup($"<li class=\"{Class(said)}\" id=\"{Anchor("s", statement)}\"><b>{said.Status}</b> <a href=\"#{Anchor("t", statement)}\">").Text(WellFormedText.Flat(analysis[said.Content])).Markup("</a>");
        page.Markup("<p>").Text(Origin(said)).Markup("</p>");
        foreach (Evidence evidence in said.Evidence)
        {
            page.Markup("<p>").Text($"{(evidence.Relation == EvidenceRelation.SaysUnverified ? "says unverified" : ValueName.Of(evidence.Relation))}, by {evidence.Source?.Name ?? "the author"}: “{WellFormedText.Flat(analysis[evidence.Span])}”").Markup("</p>");
        }
        page.Markup("</li>\n");
    }

    private string Title(Statement statement) => $"{statement.Status} — {Origin(statement)}";

    /// <summary>Who says so and by which words, and how sure the library is.</summary>
    private string Origin(Statement statement)
    {
        string sure = statement.Confidence.ToString("P0", CultureInfo.InvariantCulture);
        if (statement.Attribution is not { } attribution) return $"the author · {sure} sure";
        string source = attribution.Source is { } mention ? $"{mention.Name} ({ValueName.Of(mention.Kind)})" : "nobody named";
        string cue = attribution.Cue.Spans.Count > 0 ? $" · “{WellFormedText.Flat(analysis[attribution.Cue.Spans])}”" : "";
        string outer = attribution.Parent?.Source is { } parent ? $" · in the words of {parent.Name}" : "";
        return $"{source}{cue}{outer} · {sure} sure";
    }

    private string Anchor(string kind, int statement) => $"{kind}{number}-{statement + 1}";

    private static string Class(Statement statement) => ValueName.Of(statement.Group);
}
