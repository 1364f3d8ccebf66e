namespace ClaimAttribution.Sentences;

/// <summary>What stands between two tokens.</summary>
internal static class Gap
{
    /// <summary>The line breaks in a piece of text, most often nothing or one space.</summary>
    public static int Breaks(ReadOnlySpan<char> text, int from, int to)
    {
        if (to - from > 1) return text[from..to].Count('\n');
        return to > from && text[from] == '\n' ? 1 : 0;
    }
}
