namespace ClaimAttribution.Phrases;

/// <summary>What a token does to the quotation that it stands in.</summary>
internal enum QuoteMark : byte
{
    None,
    Opens,
    Closes,
}
