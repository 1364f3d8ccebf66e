using System.Buffers;
using ClaimAttribution.Formats;

namespace ClaimAttribution;

/// <summary>
/// Writes analyses as one page to be looked at in a browser: each text with its statements coloured by how it presents them, sources,
/// cues and evidence marked, and below it the statements as a list.
/// </summary>
/// <remarks>
/// Not thread-safe; AOT-safe. The page stands alone: no script, nothing is loaded. All text is escaped, and marks that lie in each
/// other or overlap cannot break the markup.
/// </remarks>
public sealed class HtmlPage
{
    private readonly HtmlText _page;
    private int _articles;

    /// <summary>Begins a page.</summary>
    /// <param name="output">Where it goes, in UTF-8.</param>
    /// <param name="title">Its title.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public HtmlPage(IBufferWriter<byte> output, string title)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(title);
        _page = new HtmlText(output);
        _page.Markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>").Text(title);
        _page.Markup($"</title>\n<style>\n{HtmlStyle.Sheet.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<h1>").Text(title).Markup("</h1>\n");
        WriteKey();
    }

    /// <summary>Adds one analysis.</summary>
    /// <param name="analysis">What was found.</param>
    /// <param name="id">The name of the document, its heading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(Analysis analysis, string id)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(id);
        new HtmlArticle(_page, analysis, ++_articles).Write(id);
    }

    /// <summary>Ends the page.</summary>
    public void End() => _page.Markup("</body>\n</html>\n");

    private void WriteKey()
    {
        _page.Markup("<p class=\"key\">");
        foreach (VerificationGroup group in Enum.GetValues<VerificationGroup>())
        {
            string statuses = string.Join(", ", Enum.GetValues<VerificationStatus>().Where(status => VerificationGroups.Of(status) == group)).ToLowerInvariant();
            _page.Markup($"<span class=\"s {ValueName.Of(group)}\">{statuses}</span> ");
        }
        _page.Markup("<span class=\"source\">source</span> <span class=\"cue\">cue</span> <span class=\"evidence\">evidence</span></p>\n");
    }
}
