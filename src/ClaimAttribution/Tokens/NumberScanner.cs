using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>Numbers with what belongs to them: separators, ordinals, decades, times, dates, telephone numbers.</summary>
internal static class NumberScanner
{
    private static readonly WordList Units = WordList.Load("number-units");

    /// <summary>Where the number at <paramref name="start"/> ends.</summary>
    public static int Match(ReadOnlySpan<char> text, int start, int end)
    {
        int i = Digits(text, start, end);
        if (HyphenedGroups(text, start, i, end) is var grouped && grouped > i) return grouped;
        while (i + 1 < end && IsSeparator(text, i, start) && CharClasses.IsDigit(text[i + 1])) i = Digits(text, i + 1, end);
        return Suffix(text, Decade(text, start, i, end), end);
    }

    private static int Digits(ReadOnlySpan<char> text, int i, int end)
    {
        while (i < end && CharClasses.Of(text, i, out int length) == CharClass.Digit) i += length;
        return i;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int i, int start) =>
        text[i] is '.' or ':' or '/' || (text[i] == ',' && i > start && CharClasses.IsDigit(text[i - 1]));

    /// <summary><em>555-0199</em>, <em>713-853-3989</em>, <em>2004-11-17</em>, but not the range <em>1990-1995</em>.</summary>
    private static int HyphenedGroups(ReadOnlySpan<char> text, int start, int first, int end)
    {
        int groups = 1, i = first, lastLength = first - start;
        int firstLength = lastLength;
        while (i + 1 < end && text[i] is '-' or '/' && CharClasses.IsDigit(text[i + 1]))
        {
            int next = Digits(text, i + 1, end);
            lastLength = next - i - 1;
            i = next;
            groups++;
        }
        if (i < end && CharClasses.IsLetter(text[i])) return first;
        bool telephone = groups >= 3 || (groups == 2 && text[first] == '-' && firstLength == 3 && lastLength == 4);
        return telephone ? i : first;
    }

    /// <summary><em>the 80's</em></summary>
    private static int Decade(ReadOnlySpan<char> text, int start, int i, int end)
    {
        bool decade = i - start is 2 or 4 && text[i - 1] == '0' && i + 1 < end && text[i] is '\'' or '’' && text[i + 1] == 's';
        return decade && (i + 2 >= end || !CharClasses.IsWord(text[i + 2])) ? i + 2 : i;
    }

    /// <summary>The letters written on to a number, <em>1st, 1980s, 747B</em>, but not a unit: <em>35|mm</em>.</summary>
    private static int Suffix(ReadOnlySpan<char> text, int i, int end)
    {
        int letters = i;
        while (letters < end && CharClasses.IsWord(text[letters])) letters++;
        int length = letters - i;
        ReadOnlySpan<char> suffix = text[i..letters];
        if (length == 2 && (suffix.Equals("am", StringComparison.OrdinalIgnoreCase) || suffix.Equals("pm", StringComparison.OrdinalIgnoreCase))) return i;
        if (length > 0 && Units.Contains(suffix)) return i;
        if (length == 1 && i + 3 < end && text[i + 1] == '.' && text[i + 2] == 'm' && text[i] is 'a' or 'p') return i;
        return letters;
    }
}
