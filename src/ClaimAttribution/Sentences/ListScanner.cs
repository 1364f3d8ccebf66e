namespace ClaimAttribution.Sentences;

/// <summary>
/// Finds lists: numbers or letters that count up (<em>1) The red boat 2) The blue boat</em>) and bullets. Their items are sentences.
/// </summary>
/// <remarks>Linear: one pass over the places.</remarks>
internal static class ListScanner
{
    private const int MaxItemTokens = 80;
    private const char FirstBullet = '•';

    /// <summary>Fills <paramref name="boundaries"/>, one a token, from the tokens of <paramref name="places"/>.</summary>
    public static void Scan(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<int> places, Span<Boundary> boundaries)
    {
        var last = default(ListMarker);
        int lastToken = -1;
        foreach (int i in places)
        {
            if (!MayBegin(text, tokens[i].Start)) continue;
            if (IsBullet(text[tokens[i].Start]) && tokens[i].Length == 1) Item(tokens, i, tokens[i].End, boundaries);
            if (!StartsWord(text, tokens, i) || ListMarker.Read(text, tokens[i].Start) is not { Length: > 0 } marker) continue;
            if (lastToken >= 0 && marker.Follows(last) && i - lastToken < MaxItemTokens)
            {
                Item(tokens, lastToken, tokens[lastToken].Start + last.Length, boundaries);
                Item(tokens, i, tokens[i].Start + marker.Length, boundaries);
            }
            last = marker;
            lastToken = i;
        }
    }

    /// <summary>Whether a bullet or a marker may stand here, by a look that most words do not pass.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text, int start)
    {
        char sign = text[start], next = text[Math.Min(start + 1, text.Length - 1)];
        return char.IsAsciiDigit(sign) | sign >= FirstBullet | next == '.' | next == ')';
    }

    /// <summary>A sentence begins at the marker and none right behind it; a bullet before a number keeps it.</summary>
    private static void Item(ReadOnlySpan<TextSpan> tokens, int i, int markerEnd, Span<Boundary> boundaries)
    {
        if (boundaries[i] != Boundary.Barred) boundaries[i] = Boundary.Forced;
        int next = i + 1;
        while (next < tokens.Length && tokens[next].Start < markerEnd) boundaries[next++] = Boundary.Barred;
        if (next < tokens.Length) boundaries[next] = Boundary.Barred;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i) =>
        i == 0 || tokens[i - 1].End < tokens[i].Start || IsBullet(text[tokens[i - 1].Start]);

    private static bool IsBullet(char c) => c is '•' or '⁃' or '‣' or '▪' or '◦' or '●';
}
