using System.Buffers;

namespace ClaimAttribution.Cli;

/// <summary>A line of JSON a document.</summary>
/// <param name="extension">The ending of a file.</param>
/// <param name="write">What writes a line: the analysis and the name of the document.</param>
internal sealed class LineFormat(string extension, Action<IBufferWriter<byte>, Analysis, string> write) : DocumentFormat
{
    public override string Extension => extension;

    public override void Write(IBufferWriter<byte> output, Document document, Analysis analysis) => write(output, analysis, document.Id);
}
