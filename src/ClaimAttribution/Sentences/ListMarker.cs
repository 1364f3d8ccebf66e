namespace ClaimAttribution.Sentences;

/// <summary>The beginning of a list item: <em>2.</em>, <em>2)</em>, <em>2.)</em>, <em>b.</em></summary>
/// <param name="Value">Its number; that of its letter counts from <em>a</em>.</param>
/// <param name="Style">The sign after it, and whether it is a letter; items of one list share it.</param>
/// <param name="Length">Its UTF-16 code units; 0 for none.</param>
internal readonly record struct ListMarker(int Value, int Style, int Length)
{
    public bool Follows(ListMarker before) => Value == before.Value + 1 && Style == before.Style;

    public static ListMarker Read(ReadOnlySpan<char> text, int start)
    {
        int i = start, value = 0;
        bool letter = char.IsAsciiLetterLower(text[i]);
        if (letter) value = text[i++] - 'a' + 1;
        else while (i < text.Length && i - start < 3 && char.IsAsciiDigit(text[i])) value = (value * 10) + text[i++] - '0';
        if (i == start || i >= text.Length) return default;
        int sign = text[i] == ')' ? 1 : text[i] != '.' ? 0 : i + 1 < text.Length && text[i + 1] == ')' ? 2 : 3;
        int end = i + (sign == 2 ? 2 : 1);
        if (sign == 0 || end >= text.Length || text[end] != ' ') return default;
        return new ListMarker(value, (sign * 2) + (letter ? 1 : 0), end - start);
    }
}
