namespace ClaimAttribution.Cli;

/// <summary>Where analyses go.</summary>
internal abstract class DocumentSink
{
    public abstract Task Begin(CancellationToken cancellationToken);

    /// <returns>Why the document could not be written, with its place; null where it could.</returns>
    public abstract Task<string?> Write(Document document, Analysis analysis, CancellationToken cancellationToken);

    public abstract Task End(CancellationToken cancellationToken);
}
