using System.Buffers;

namespace ClaimAttribution.Cli;

/// <summary>All documents go to one stream, each as soon as it is there.</summary>
internal sealed class StreamSink(DocumentFormat format, Stream output) : DocumentSink
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public override async Task Begin(CancellationToken cancellationToken)
    {
        format.Begin(_buffer);
        await Flush(cancellationToken);
    }

    public override async Task<string?> Write(Document document, Analysis analysis, CancellationToken cancellationToken)
    {
        format.Write(_buffer, document, analysis);
        await Flush(cancellationToken);
        return null;
    }

    public override async Task End(CancellationToken cancellationToken)
    {
        format.End(_buffer);
        await Flush(cancellationToken);
    }

    private async Task Flush(CancellationToken cancellationToken)
    {
        if (_buffer.WrittenCount == 0) return;
        await output.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);
        _buffer.ResetWrittenCount();
    }
}
