using System.Buffers;

namespace ClaimAttribution.Cli;

/// <summary>How analyses are written, one document after the other.</summary>
internal abstract class DocumentFormat
{
    /// <summary>The ending of a file in this format, one that no input has.</summary>
    public abstract string Extension { get; }

    /// <summary>Whether the text lies in a file of its own beside it, and people may have changed what is written by now.</summary>
    public virtual bool IsBesideText => false;

    /// <summary>Another file that belongs into the folder; null for none.</summary>
    public virtual (string Name, string Content)? Settings => null;

    /// <summary>Begins a file.</summary>
    public virtual void Begin(IBufferWriter<byte> output)
    {
    }

    public abstract void Write(IBufferWriter<byte> output, Document document, Analysis analysis);

    /// <summary>Ends a file.</summary>
    public virtual void End(IBufferWriter<byte> output)
    {
    }
}
