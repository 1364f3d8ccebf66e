using System.Globalization;
using System.Text;

namespace ClaimAttribution.Tokens;

/// <summary>The class of every code unit, from a table of 65,536 bytes that is made once.</summary>
internal static class CharClasses
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const char SoftHyphen = '\u00AD';

    private static readonly byte[] Table = CreateTable();

    public static CharClass Of(char c) => (CharClass)Table[c];

    public static bool IsSpace(char c) => Table[c] == (byte)CharClass.Space;

    public static bool IsLetter(char c) => Table[c] == (byte)CharClass.Letter;

    public static bool IsDigit(char c) => Table[c] == (byte)CharClass.Digit;

    public static bool IsWord(char c) => Table[c] is (byte)CharClass.Letter or (byte)CharClass.Digit;

    /// <summary>The class of the code point at <paramref name="index"/> and its length in code units; a lone surrogate is a mark.</summary>
    public static CharClass Of(ReadOnlySpan<char> text, int index, out int length)
    {
        var c = Of(text[index]);
        length = 1;
        if (c != CharClass.Surrogate) return c;
        if (Rune.DecodeFromUtf16(text[index..], out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done) return CharClass.Mark;
        length = consumed;
        return Classify(Rune.GetUnicodeCategory(rune));
    }

    private static byte[] CreateTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++) table[i] = (byte)ClassifyUnit((char)i);
        return table;
    }

    private static CharClass ClassifyUnit(char c) => c switch
    {
        _ when char.IsSurrogate(c) => CharClass.Surrogate,
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        ZeroWidthJoiner or ZeroWidthNonJoiner or SoftHyphen => CharClass.Letter,
        _ => Classify(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static CharClass Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharClass.Digit,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharClass.Space,
        _ => CharClass.Mark,
    };
}
