namespace ClaimAttribution.Phrases;

/// <summary>Words between quotation marks; the words of a quotation that runs over several paragraphs are one quotation.</summary>
/// <param name="Open">The token of the opening mark.</param>
/// <param name="Close">The token of the closing mark, or the token after the last where none closes it.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it.</param>
internal readonly record struct Quotation(int Open, int Close, int Depth)
{
    /// <summary>Whether a token lies between the marks.</summary>
    public bool Contains(int token) => token > Open && token < Close;
}
