using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>A holder as it is built up over a text.</summary>
internal sealed class Holder(string name, SourceKind kind)
{
    public string Name { get; } = name;

    public SourceKind Kind { get; } = kind;

    public List<TokenRange> Mentions { get; } = [];
}
