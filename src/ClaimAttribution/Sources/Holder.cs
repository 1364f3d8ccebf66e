using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>A holder as it is built up over a text.</summary>
internal sealed class Holder(string name, SourceKind kind)
{
    public string Name { get; } = name;

    public SourceKind Kind { get; } = kind;

    /// <summary>Whether the text says what the holder is, so that <em>the group</em> can mean it; a bare surname does not.</summary>
    public bool Described { get; init; }

    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Whether the holder can be meant by a plural pronoun.</summary>
    public bool Plural { get; init; }
}
