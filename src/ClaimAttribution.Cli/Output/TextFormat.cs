using System.Buffers;
using System.Text;

namespace ClaimAttribution.Cli;

/// <summary>A view in plain text, for people.</summary>
/// <param name="render">What makes it.</param>
internal sealed class TextFormat(Func<Document, Analysis, string> render) : DocumentFormat
{
    public override string Extension => ".claims.txt";

    public override void Write(IBufferWriter<byte> output, Document document, Analysis analysis) => Encoding.UTF8.GetBytes(render(document, analysis), output);
}
