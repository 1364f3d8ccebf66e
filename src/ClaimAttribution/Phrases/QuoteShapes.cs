namespace ClaimAttribution.Phrases;

/// <summary>Which tokens are quotation marks.</summary>
internal static class QuoteShapes
{
    public static QuoteShape Of(ReadOnlySpan<char> word) => word switch
    {
        "\"" or "“" or "”" or "„" or "‟" or "``" or "''" or "＂" => QuoteShape.Double,
        "'" or "‘" or "’" or "‚" or "‛" or "`" => QuoteShape.Single,
        "«" or "»" or "‹" or "›" => QuoteShape.Angle,
        _ => QuoteShape.None,
    };

    public static bool OnlyOpens(ReadOnlySpan<char> word) => word is "“" or "„" or "‟" or "``" or "‘" or "‚" or "‛" or "`" or "«" or "‹";

    public static bool OnlyCloses(ReadOnlySpan<char> word) => word is "”" or "’" or "»" or "›";
}
