namespace ClaimAttribution.Parsing;

/// <summary>What the parser of one thread writes on.</summary>
internal sealed class ParserScratch
{
    public ParserState State { get; } = new();

    public ParserFeatures Features { get; } = new();
}
