namespace ClaimAttribution.Phrases;

/// <summary>The family of a quotation mark; a mark closes only a mark of its own family.</summary>
internal enum QuoteShape : byte
{
    None,
    Double,
    Single,
    Angle,
}
