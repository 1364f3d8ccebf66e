using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>An annotated attribution, in tokens.</summary>
/// <param name="Source">The words of the source; none where nobody is named.</param>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Content">The fragments of the content, in order.</param>
internal sealed record GoldAttribution(TokenRange[] Source, TokenRange Cue, TokenRange[] Content)
{
    public bool Holds(TokenRange cue) => Content.Any(range => range.Overlaps(cue));
}
