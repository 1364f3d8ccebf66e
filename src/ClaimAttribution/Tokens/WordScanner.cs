using System.Numerics;
using System.Runtime.CompilerServices;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>Words: clitics (<em>do|n't</em>), fused words (<em>can|not</em>), abbreviations, hyphens, <em>AT&amp;T</em>.</summary>
internal sealed class WordScanner(WordList abbreviations, WordList hyphenPrefixes, WordList slashWords, FusedWords fusedWords)
{
    private const int LongestAbbreviation = 12;

    /// <summary>Adds the word or words at <paramref name="start"/>, whose first letters end at <paramref name="letters"/>, and returns where the next token begins.</summary>
    public int Scan(ReadOnlySpan<char> text, int start, int letters, int end, TokenBuffer tokens)
    {
        int stop = Letters(text, start, letters, end);
        stop = Hyphens(text, start, stop, end);
        if (stop < end && text[stop] == '/' && Slash(text, start, stop, end) is var slash && slash > stop) return Add(start, slash, tokens);
        int dotted = Abbreviation(text, start, stop, end);
        if (dotted > stop) return Add(start, dotted, tokens);
        if (stop < end && text[stop] is '\'' or '’' or '`' && Clitic(text, start, stop, end, tokens) is var clitic && clitic > 0) return clitic;
        AddWord(text, start, stop, tokens);
        return stop;
    }

    /// <summary>Adds the tokens of plain runs, whose places count from <paramref name="from"/>.</summary>
    // Apart from its caller: its loop needs the registers for itself.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddPlain(ReadOnlySpan<char> text, int from, in PlainRuns runs, TokenBuffer tokens)
    {
        // Even where every word is two there are more places in the window than tokens.
        Span<TextSpan> room = tokens.Reserve(SignKinds.Window);
        ulong owned = runs.Stops == 0 ? 0 : StopsOfAbbreviations(text, from, runs);
        ulong places = 0, fused = 0;
        int count = 0;
        for (ulong starts = runs.Starts & ~owned, ends = runs.Ends & ~owned; starts != 0; starts &= starts - 1, ends &= ends - 1)
        {
            int place = BitOperations.TrailingZeroCount(ends), start = from + BitOperations.TrailingZeroCount(starts), end = from + place;
            room[count] = new TextSpan(start, end);
            fused |= fusedWords.MayHold(text[start], text[end - 1], end - start) << count;
            places |= (runs.Places >> place & 1) << count++;
        }
        if (fused != 0) (count, places) = fusedWords.Split(text, room, count, fused, places);
        tokens.Take(count, places);
    }

    /// <summary>A bit for each stop that belongs to the word before it.</summary>
    private ulong StopsOfAbbreviations(ReadOnlySpan<char> text, int from, in PlainRuns runs)
    {
        ulong owned = 0;
        for (ulong stops = runs.Stops; stops != 0; stops &= stops - 1)
        {
            int end = BitOperations.TrailingZeroCount(stops);
            ulong stop = 1UL << end;
            if (IsAbbreviation(text[(from + BitOperations.Log2(runs.Starts & (stop - 1)))..(from + end)])) owned |= stop;
        }
        return owned;
    }

    /// <summary>Adds a word of letters, or its two parts.</summary>
    private void AddWord(ReadOnlySpan<char> text, int start, int stop, TokenBuffer tokens)
    {
        int part = fusedWords.FirstPart(text[start..stop]);
        if (part > 0) tokens.Add(start, start + part);
        tokens.Add(start + part, stop);
    }

    private static int Add(int start, int end, TokenBuffer tokens)
    {
        tokens.Add(start, end);
        return end;
    }

    /// <summary>Letters and digits, underscores, an ampersand between capitals, and an apostrophe inside a name (<em>O'Brien</em>).</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="known">Up to where there are letters for certain.</param>
    /// <param name="end">Where the run of signs without a space ends.</param>
    private static int Letters(ReadOnlySpan<char> text, int start, int known, int end)
    {
        int i = known;
        while (i < end)
        {
            var c = CharClasses.Of(text, i, out int length);
            if (c is CharClass.Letter or CharClass.Digit || text[i] == '_')
            {
                i += length;
            }
            else if (text[i] == '&' && i + 1 < end && i - start <= 3 && CharClasses.IsLetter(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is '\'' or '’' && i + 1 < end && i - start == 1 && text[start] is 'O' or 'D' or 'L' or 'd' && char.IsUpper(text[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        return i;
    }

    /// <summary>A hyphen parts two tokens, but not a prefix and its word: <em>co-founder, e-mail, mid-1980s</em>.</summary>
    private int Hyphens(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        while (stop + 1 < end && text[stop] == '-' && CharClasses.IsWord(text[stop + 1]) && hyphenPrefixes.Contains(text[start..stop]))
        {
            stop = Letters(text, stop + 1, stop + 1, end);
        }
        return stop;
    }

    /// <summary><em>w/</em>, <em>w/o</em>, <em>b/c</em></summary>
    private int Slash(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        int after = stop + 1;
        while (after < end && after < stop + 3 && CharClasses.IsWord(text[after])) after++;
        return slashWords.Contains(text[start..after]) ? after : stop;
    }

    /// <summary>Where an abbreviation with its full stops ends: <em>U.S.</em>, <em>Mr.</em>, <em>J.</em>, <em>Ph.D.</em></summary>
    private int Abbreviation(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        if (stop >= end || text[stop] != '.' || stop - start > LongestAbbreviation) return stop;
        int i = stop;
        while (i < end && text[i] == '.' && i - start <= LongestAbbreviation * 2)
        {
            int next = Letters(text, i + 1, i + 1, end);
            if (next == i + 1 || next - i > 4) break;
            i = next;
        }
        bool initials = i > stop && stop - start <= 2;
        if (!initials && !IsAbbreviation(text[start..i])) return stop;
        bool stopFollows = i < end && text[i] == '.' && !(i + 1 < end && text[i + 1] == '.');
        return stopFollows ? i + 1 : i;
    }

    private bool IsAbbreviation(ReadOnlySpan<char> word) => (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I') || abbreviations.Contains(word);

    /// <summary>Splits off <em>n't</em>, <em>'s</em>, <em>'ll</em> and their like; 0 where the apostrophe begins none.</summary>
    private static int Clitic(ReadOnlySpan<char> text, int start, int apostrophe, int end, TokenBuffer tokens)
    {
        int stop = apostrophe + 1;
        while (stop < end && char.IsAsciiLetter(text[stop])) stop++;
        ReadOnlySpan<char> tail = text[(apostrophe + 1)..stop];
        bool wordGoesOn = stop < end && CharClasses.IsWord(text[stop]);
        if (wordGoesOn || tail.Length is 0 or > 2) return 0;
        bool negation = tail.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe - start > 1 && text[apostrophe - 1] is 'n' or 'N';
        if (negation)
        {
            tokens.Add(start, apostrophe - 1);
            return Add(apostrophe - 1, stop, tokens);
        }
        if (!IsClitic(tail)) return 0;
        tokens.Add(start, apostrophe);
        return Add(apostrophe, stop, tokens);
    }

    private static bool IsClitic(ReadOnlySpan<char> tail) =>
        tail.Equals("s", StringComparison.OrdinalIgnoreCase) || tail.Equals("ll", StringComparison.OrdinalIgnoreCase)
        || tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
        || tail.Equals("d", StringComparison.OrdinalIgnoreCase) || tail.Equals("m", StringComparison.OrdinalIgnoreCase);
}
