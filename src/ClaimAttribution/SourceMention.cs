namespace ClaimAttribution;

/// <summary>The words that name the source of one attribution.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceMention
{
    internal SourceMention(IReadOnlyList<TextSpan> spans, Source source)
    {
        Spans = spans;
        Source = source;
    }

    /// <summary>The words with an apposition beside them, pronouns and relative pronouns included; UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The holder that the words stand for.</summary>
    public Source Source { get; }

    /// <summary>The canonical name of the holder.</summary>
    public string Name => Source.Name;

    /// <summary>What the holder is.</summary>
    public SourceKind Kind => Source.Kind;
}
