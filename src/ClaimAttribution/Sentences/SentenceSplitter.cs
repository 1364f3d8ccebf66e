using System.Buffers;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sentences;

/// <summary>
/// Cuts a row of tokens into sentences: at blank lines always, at a mark that ends a sentence where what follows may
/// begin one, and never inside a paragraph without a mark.
/// </summary>
/// <remarks>Immutable and thread-safe. Linear; a sentence never crosses a paragraph.</remarks>
internal sealed class SentenceSplitter
{
    private static readonly WordList Starters = WordList.Load("sentence-starters");

    private static readonly WordList Titles = WordList.Load("abbreviations", kind: "title");

    private readonly WordList _abbreviations = WordList.Load("abbreviations");

    private readonly BoundaryWeights? _weights;

    /// <param name="weights">What corrects the rules; null for the rules alone.</param>
    public SentenceSplitter(BoundaryWeights? weights)
    {
        _weights = weights;
    }

    /// <summary>The splitter by rules alone.</summary>
    public static SentenceSplitter Rules { get; } = new(null);

    /// <summary>Replaces what <paramref name="sentences"/> holds by the token ranges of the sentences.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="places">Those that are looked at, the last one among them; see <see cref="TokenBuffer.Places"/>.</param>
    /// <param name="sentences">The place for the sentences.</param>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<int> places, List<TextSpan> sentences)
    {
        sentences.Clear();
        Boundary[] room = ArrayPool<Boundary>.Shared.Rent(tokens.Length);
        Span<Boundary> boundaries = room.AsSpan(0, tokens.Length);
        boundaries.Clear();
        ListScanner.Scan(text, tokens, places, boundaries);
        LineScanner.Scan(text, tokens, places, boundaries);
        int first = 0;
        foreach (int i in places)
        {
            if (i > first && boundaries[i] == Boundary.Forced) first = Add(first, i, sentences);
            if (i + 1 == tokens.Length || Ends(text, tokens, i, first, boundaries[i + 1])) first = Add(first, i + 1, sentences);
        }
        ArrayPool<Boundary>.Shared.Return(room);
    }

    private static int Add(int first, int end, List<TextSpan> sentences)
    {
        sentences.Add(new TextSpan(first, end));
        return end;
    }

    /// <summary>Whether the rules end the sentence after token <paramref name="i"/>, closing marks included.</summary>
    public bool EndsByRule(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        if (IsCloser(text, tokens[i], tokens[i + 1])) return false;
        int mark = i;
        while (mark > 0 && i - mark < 4 && IsCloser(text, tokens[mark - 1], tokens[mark])) mark--;
        return EndsSentence(text, tokens, mark);
    }

    /// <summary>Whether a sentence could end there at all.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i) =>
        tokens[i + 1].Start > tokens[i].End && !IsInside(text, tokens[i], tokens[i + 1]);

    private bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i, int first, Boundary next)
    {
        if (next != Boundary.Open) return next == Boundary.Forced;
        if (IsInside(text, tokens[i], tokens[i + 1])) return false;
        if (IsBarred(text, tokens, i)) return false;
        bool rule = EndsByRule(text, tokens, i);
        if (rule is false && EndsInAbbreviation(text, tokens, i)) return true;
        if (_weights is null || (rule && text[tokens[i].Start] is '!' or '?' && char.IsUpper(text[tokens[i + 1].Start]))) return rule;
        bool spaced = tokens[i + 1].Start > tokens[i].End;
        return (rule || spaced) && _weights.Ends(text, tokens, i, first, rule);
    }

    /// <summary>What most places are, so that neither rules nor weights are asked: behind a word or a comma, on the same line or before small letters, and before a mark that follows without a space.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, TextSpan token, TextSpan next)
    {
        char last = text[token.End - 1];
        int gap = next.Start - token.End;
        bool sameLine = gap <= 1 & text[token.End] != '\n', word = CharClasses.IsLetter(last);
        // No step depends on what a word is: that is beyond what a processor can guess.
        return ((word | last == ',') & sameLine) | (word & char.IsLower(text[next.Start])) | (gap == 0 & last != '.');
    }

    /// <summary>Places where no sentence ends whatever the weights say.</summary>
    private static bool IsBarred(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        char last = text[tokens[i].End - 1], next = text[tokens[i + 1].Start];
        if ((char.IsLower(next) && GoesOn(text, tokens, i, last)) || (last == '.' && IsEllipsis(text, tokens, i))) return true;
        // “… [...]” (Lind 31)
        if (next == '(' && i > 0 && last is '"' or '”' && text[tokens[i - 1].End - 1] == ']') return true;
        // N°. 31
        if (last == '.' && i > 0 && text[tokens[i - 1].End - 1] == '°') return true;
        // I was not | ... well
        if (next is '.' or '…') return true;
        // At 7 a.m. Mr. Holm left
        if (text[tokens[i].Start..tokens[i].End] is "a.m." or "p.m." && text[tokens[i + 1].End - 1] == '.' && Titles.Contains(text[tokens[i + 1].Start..(tokens[i + 1].End - 1)])) return true;
        // Mrs. Holm
        if (last == '.' && Titles.Contains(text[tokens[i].Start..(tokens[i].End - 1)])) return true;
        // Oskar I. Lind
        bool initial = last == '.' && i > 1 && text[tokens[i - 1].Start] == 'I' && tokens[i - 1].Length == 1 && tokens[i].Length == 1;
        return initial && char.IsUpper(text[tokens[i - 2].Start]) && char.IsUpper(next);
    }

    /// <summary>Three spaced dots leave something out; a fourth ends the sentence.</summary>
    private static bool IsEllipsis(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        int dots = 0;
        while (dots < 4 && i - dots >= 0 && tokens[i - dots].Length == 1 && text[tokens[i - dots].Start] == '.' && (dots == 0 || tokens[i - dots].End < tokens[i - dots + 1].Start)) dots++;
        return dots == 3;
    }

    /// <summary>An abbreviation ends a sentence before a word that begins one: <em>the E.U. What about them?</em></summary>
    private static bool EndsInAbbreviation(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        ReadOnlySpan<char> word = text[tokens[i].Start..tokens[i].End];
        if (word.Length < 3 || word[^1] != '.' || word[0] == '.') return false;
        ReadOnlySpan<char> next = text[tokens[i + 1].Start..tokens[i + 1].End];
        return (char.IsUpper(next[0]) && Starters.Contains(next)) || (word is "P.M." or "A.M." && next is "Mr." or "Mrs." or "Ms." or "Dr.");
    }

    /// <summary>Before a small letter: after closing marks, spaced dots (<em>longer . . . than</em>), a name (<em>at Yahoo! in the kitchen</em>).</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i, char last) => last switch
    {
        ')' or ']' or '”' or '"' or '\'' => true,
        '.' => i > 0 && text[tokens[i - 1].End - 1] == '.' && tokens[i - 1].End < tokens[i].Start,
        '!' => i > 1 && char.IsUpper(text[tokens[i - 1].Start]) && char.IsLower(text[tokens[i - 2].Start]),
        _ => false,
    };

    private bool EndsSentence(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i)
    {
        ReadOnlySpan<char> word = text[tokens[i].Start..tokens[i].End];
        int next = i + 1;
        while (next < tokens.Length && IsCloser(text, tokens[next - 1], tokens[next])) next++;
        if (next == tokens.Length) return false;
        bool spaced = tokens[next].Start > tokens[next - 1].End;
        char start = text[tokens[next].Start];
        bool mayBegin = char.IsUpper(start) || char.IsDigit(start) || IsOpener(start);
        if (word[0] is '!' or '?') return spaced && mayBegin;
        if (word[^1] != '.') return false;
        if (word.Length > 1 && word[0] != '.' && _abbreviations.Contains(word[..^1])) return false;
        if (word.Length == 2 && char.IsUpper(word[0])) return false;
        return spaced && mayBegin;
    }

    /// <summary>A quotation mark or bracket that closes what the mark before it ended.</summary>
    private static bool IsCloser(ReadOnlySpan<char> text, TextSpan before, TextSpan token)
    {
        char c = text[token.Start];
        return before.End == token.Start && token.Length <= 2 && c is '"' or '”' or '’' or '\'' or ')' or ']' or '»';
    }

    private static bool IsOpener(char c) => c is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '`' or '—' or '-' or '•' or '*' or '@' or '#';
}
