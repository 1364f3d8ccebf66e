using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>An attribution in tokens, before its holder has a name and its place among the others is known.</summary>
internal sealed class AttributionDraft(CueEntry entry, TokenRange cue)
{
    public CueEntry Entry { get; } = entry;

    public TokenRange Cue { get; } = cue;

    /// <summary>The words of the source; empty where the text names nobody.</summary>
    public TokenRange Source { get; set; }

    /// <summary>Content, in order of the text.</summary>
    public List<TokenRange> Content { get; } = [];

    /// <summary>Whether the cue says <em>not</em>.</summary>
    public bool Negated { get; set; }

    public AttributionDraft? Parent { get; set; }

    public double Confidence { get; set; } = 1;

    public int FirstToken => Math.Min(Cue.Start, Math.Min(Source.IsEmpty ? int.MaxValue : Source.Start, Content[0].Start));
}
