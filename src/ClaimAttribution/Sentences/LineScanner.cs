namespace ClaimAttribution.Sentences;

/// <summary>Finds the lines at which a sentence begins whatever they say: those of a new paragraph, and three or more short lines without stops.</summary>
/// <remarks>Linear: one pass over the text.</remarks>
internal static class LineScanner
{
    private const int MaxLineTokens = 5;
    private const int MinLines = 3;

    /// <summary>Sets those places of <paramref name="boundaries"/>, one a token.</summary>
    public static void Scan(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<Boundary> boundaries)
    {
        if (tokens.IsEmpty) return;
        int paragraph = 0, line = 0, lines = 1;
        bool shortLines = true;
        for (int i = NextLine(text, tokens, 0); ; i = NextLine(text, tokens, i))
        {
            shortLines &= i - line <= MaxLineTokens && !EndsInStop(text, tokens, i);
            line = i;
            if (i < tokens.Length && Breaks(text, tokens, i) == 1)
            {
                lines++;
                continue;
            }
            if (shortLines && lines >= MinLines) BreakLines(text, tokens, paragraph, i, boundaries);
            if (i == tokens.Length) return;
            boundaries[i] = Boundary.Forced;
            (paragraph, lines, shortLines) = (i, 1, true);
        }
    }

    /// <summary>The first token of the line after that of token <paramref name="i"/>; the number of tokens where there is none.</summary>
    private static int NextLine(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        while (i < tokens.Length)
        {
            int from = tokens[i].Start, length = text[from..].IndexOf('\n');
            if (length < 0) return tokens.Length;
            while (i < tokens.Length && tokens[i].Start < from + length) i++;
            // A break may stand inside a token.
            if (i < tokens.Length && Breaks(text, tokens, i) > 0) return i;
        }
        return tokens.Length;
    }

    /// <summary>The line breaks before a token.</summary>
    private static int Breaks(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i) => text[tokens[i - 1].End..tokens[i].Start].Count('\n');

    private static bool EndsInStop(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i) => text[tokens[i - 1].End - 1] is '.' or '!' or '?' or ',' or ';';

    private static void BreakLines(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int first, int end, Span<Boundary> boundaries)
    {
        for (int i = NextLine(text, tokens, first); i < end; i = NextLine(text, tokens, i)) boundaries[i] = Boundary.Forced;
    }
}
