using ClaimAttribution.Sources;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>An attribution in tokens, before its holder has a name and its place among the others is known.</summary>
internal sealed class AttributionDraft
{
    public CueEntry Entry { get; private set; } = CueEntry.None;

    public TokenRange Cue { get; set; }

    /// <summary>The words of the source; empty where the text names nobody.</summary>
    public TokenRange Source { get; set; }

    /// <summary>What follows the source and belongs to it: an apposition, a relative clause, a genitive's ending; empty for none.</summary>
    public TokenRange Description { get; set; }

    /// <summary>Content, in order of the text.</summary>
    public List<TokenRange> Content { get; } = [];

    /// <summary>Whether the cue says <em>not</em>.</summary>
    public bool Negated { get; set; }

    /// <summary>Whether the cue is a noun or an adjective, so that another verb governs the sentence.</summary>
    public bool IsNominal { get; set; }

    /// <summary>Whether its words leave no doubt (<em>allegedly; the claim that …</em>), so that it stands whatever a model says.</summary>
    public bool IsCertain { get; set; }

    /// <summary>Whether it speaks about statements, or of none, so that its content is none.</summary>
    public bool IsRemark { get; set; }

    public AttributionDraft? Parent { get; set; }

    /// <summary>Who the source is; null before the names are resolved and where there is no source.</summary>
    public Holder? Holder { get; set; }

    public double Confidence { get; set; } = 1;

    /// <summary>Turns to an attribution of which nothing but the cue is known yet.</summary>
    public AttributionDraft Begin(CueEntry entry, TokenRange cue)
    {
        (Entry, Cue, Source, Description, Parent, Holder, Confidence) = (entry, cue, default, default, null, null, 1);
        (Negated, IsNominal, IsCertain, IsRemark) = (false, false, false, false);
        Content.Clear();
        return this;
    }

    public int FirstToken => Math.Min(Cue.Start, Math.Min(Source.IsEmpty ? int.MaxValue : Source.Start, Content[0].Start));
}
