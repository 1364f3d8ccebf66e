using System.Buffers;

namespace ClaimAttribution.Cli;

/// <summary>A file of annotations a document, beside that of its text.</summary>
internal sealed class BratFormat : DocumentFormat
{
    public override string Extension => ".ann";

    public override bool IsBesideText => true;

    public override (string Name, string Content)? Settings => ("annotation.conf", BratStandoff.Configuration);

    public override void Write(IBufferWriter<byte> output, Document document, Analysis analysis) => BratStandoff.Write(output, analysis);
}
