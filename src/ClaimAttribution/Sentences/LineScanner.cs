namespace ClaimAttribution.Sentences;

/// <summary>Finds the lines at which a sentence begins whatever they say: those of a new paragraph, and three or more short lines without stops.</summary>
/// <remarks>Linear: one pass over the places.</remarks>
internal static class LineScanner
{
    private const int MaxLineTokens = 5;
    private const int MinLines = 3;

    /// <summary>The line breaks that end one.</summary>
    private const int Paragraph = 2;

    /// <summary>Sets those of <paramref name="boundaries"/>, one a token; lines end at <paramref name="places"/>.</summary>
    public static void Scan(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<int> places, Span<Boundary> boundaries)
    {
        int paragraph = 0, line = 0, lines = 1;
        bool shortLines = true;
        for (int k = 0; k < places.Length; k++)
        {
            int next = places[k] + 1;
            int breaks = next < tokens.Length ? Breaks(text, tokens, next) : Paragraph;
            if (breaks == 0) continue;
            shortLines &= next - line <= MaxLineTokens && !EndsInStop(text, tokens, next);
            line = next;
            if (breaks < Paragraph)
            {
                lines++;
                continue;
            }
            if (shortLines && lines >= MinLines) BreakLines(text, tokens, places[paragraph..k], boundaries);
            if (next < tokens.Length) boundaries[next] = Boundary.Forced;
            (paragraph, lines, shortLines) = (k + 1, 1, true);
        }
    }

    /// <summary>The line breaks before a token.</summary>
    private static int Breaks(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        ReadOnlySpan<char> gap = text[tokens[i - 1].End..tokens[i].Start];
        return gap is [] or [' '] ? 0 : gap.Count('\n');
    }

    private static bool EndsInStop(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i) => text[tokens[i - 1].End - 1] is '.' or '!' or '?' or ',' or ';';

    private static void BreakLines(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<int> places, Span<Boundary> boundaries)
    {
        foreach (int place in places)
        {
            if (Breaks(text, tokens, place + 1) > 0) boundaries[place + 1] = Boundary.Forced;
        }
    }
}
