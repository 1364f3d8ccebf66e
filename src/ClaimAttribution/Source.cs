namespace ClaimAttribution;

/// <summary>A holder of statements: one person, body, group or document, with every mention of it as a source.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Source
{
    internal Source(string name, SourceKind kind, IReadOnlyList<TextSpan> mentions)
    {
        Name = name;
        Kind = kind;
        Mentions = mentions;
    }

    /// <summary>The fullest name that the text gives: <em>Ines Karvall</em> also where a mention says <em>she</em>.</summary>
    public string Name { get; }

    /// <summary>What the holder is.</summary>
    public SourceKind Kind { get; }

    /// <summary>Where the holder is mentioned as a source, in order; UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; }
}
