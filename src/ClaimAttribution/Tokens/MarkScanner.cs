using System.Globalization;
using System.Text;

namespace ClaimAttribution.Tokens;

/// <summary>Marks, symbols and emoji.</summary>
internal static class MarkScanner
{
    private const char VariationSelector = '\uFE0F';
    private const char ZeroWidthJoiner = '\u200D';
    private const char KeyCap = '\u20E3';

    /// <summary>Where the mark at <paramref name="start"/> ends.</summary>
    public static int Match(ReadOnlySpan<char> text, int start, int end)
    {
        char c = text[start];
        if (char.IsSurrogate(c)) return Emoji(text, start, end);
        switch (c)
        {
            case '.' or '!' or '?' or '-' or '*' or '=' or '_' or '~' or '+' or '#' or '<' or '>' or '|' or '$' or '\\' or '/':
                return Run(text, start, end);
            case '\'' or '`' when start + 1 < end && text[start + 1] == c:
                return start + 2;
            case ':' or ';':
                return Emoticon(text, start, end);
            default:
                int next = start + 1;
                return next < end && text[next] is VariationSelector or ZeroWidthJoiner ? Emoji(text, start, end) : next;
        }
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?';

    /// <summary>A row of the same mark is one token; stops mix: <em>?!</em>.</summary>
    private static int Run(ReadOnlySpan<char> text, int start, int end)
    {
        char c = text[start];
        int i = start + 1;
        while (i < end && (text[i] == c || (IsStop(c) && IsStop(text[i])) || (c is '-' or '=' && text[i] is '-' or '='))) i++;
        return i;
    }

    /// <summary><em>:)</em>, <em>;-)</em>, <em>:D</em>: eyes, perhaps a nose, a mouth, and then no letter.</summary>
    private static int Emoticon(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start + 1;
        if (i < end && text[i] is '-' or '\'' or 'o') i++;
        if (i >= end || text[i] is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or '*' or 'O' or ']' or '[')) return start + 1;
        char mouth = text[i++];
        while (i < end && text[i] == mouth) i++;
        bool endsHere = i >= end || !CharClasses.IsWord(text[i]);
        return endsHere && !(mouth == '/' && i < end) ? i : start + 1;
    }

    /// <summary>One picture: a symbol with its skin tone, variation, joined symbols, or two regional letters (a flag).</summary>
    private static int Emoji(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start + RuneLength(text, start, out Rune first);
        bool flag = IsRegional(first);
        while (i < end)
        {
            if (text[i] is VariationSelector or KeyCap)
            {
                i++;
            }
            else if (text[i] == ZeroWidthJoiner && i + 1 < end && !CharClasses.IsWord(text[i + 1]))
            {
                i++;
                i += RuneLength(text, i, out _);
            }
            else if (IsModifier(text, i, out int length) || (flag && IsRegionalAt(text, i, out length)))
            {
                flag = false;
                i += length;
            }
            else
            {
                break;
            }
        }
        return i;
    }

    private static int RuneLength(ReadOnlySpan<char> text, int index, out Rune rune)
    {
        Rune.DecodeFromUtf16(text[index..], out rune, out int consumed);
        return consumed;
    }

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsRegionalAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = RuneLength(text, index, out Rune rune);
        return IsRegional(rune);
    }

    private static bool IsModifier(ReadOnlySpan<char> text, int index, out int length)
    {
        length = RuneLength(text, index, out Rune rune);
        return rune.Value is >= 0x1F3FB and <= 0x1F3FF || Rune.GetUnicodeCategory(rune) == UnicodeCategory.EnclosingMark || rune.Value is >= 0xE0020 and <= 0xE007F;
    }
}
