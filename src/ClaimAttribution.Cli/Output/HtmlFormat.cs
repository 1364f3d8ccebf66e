using System.Buffers;

namespace ClaimAttribution.Cli;

/// <summary>A page with a section a document.</summary>
internal sealed class HtmlFormat : DocumentFormat
{
    private HtmlPage? _page;

    public override string Extension => ".claims.html";

    public override void Begin(IBufferWriter<byte> output) => _page = new HtmlPage(output, "Claims");

    public override void Write(IBufferWriter<byte> output, Document document, Analysis analysis) => _page!.Add(analysis, document.Id);

    public override void End(IBufferWriter<byte> output) => _page!.End();
}
