using CsCheck;

namespace ClaimAttribution.Tests;

/// <summary>Texts of any kind: words of the domain, marks, line breaks, lone surrogates, controls.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "said", "claims", "that", "to", "the", "mayor", "Police", "denied", "he", "who", "according to", "reportedly", "report", "false",
        "Ines", "Holm", "Sen.", "Q:", "A:", "I", "she", "they", "it", "which", "former", "spokesman", "of", "and", "FAA", "for",
        "“", "”", "\"", "'", "’", "‘", ",", ".", "!", "?", ":", ";", "—", "(", ")", "\n", "\n\n", " ", "  ", "U.S.", "3.5", "%", "@a", "#b",
        "https://a.b/c", "👩‍🚀", "𝟙", "𝐀", "\U000e0041", "\ud800", "\udc00", "\0", "\u200b", "É", "中文", "-", "--", "...", "n't", "'s", "$", "1)", "•",
    ];

    private static readonly Gen<string> Piece = CsCheck.Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]);

    public static readonly Gen<string> Gen = CsCheck.Gen.OneOf(
        Piece.Array[0, 60].Select(static pieces => string.Join(' ', pieces)),
        Piece.Array[0, 60].Select(static pieces => string.Concat(pieces)),
        CsCheck.Gen.String[0, 80]);
}
