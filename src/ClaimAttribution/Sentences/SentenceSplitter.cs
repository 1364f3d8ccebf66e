using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Sentences;

/// <summary>
/// Cuts a row of tokens into sentences: at blank lines always, at a mark that ends a sentence where what follows may
/// begin one, and never inside a paragraph without a mark.
/// </summary>
/// <remarks>Immutable and thread-safe. Linear; a sentence never crosses a paragraph.</remarks>
internal sealed class SentenceSplitter
{
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
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, List<TextSpan> sentences)
    {
        sentences.Clear();
        int first = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && !EndsParagraph(text, tokens[i].End, tokens[i + 1].Start) && !Ends(text, tokens, i, first)) continue;
            sentences.Add(new TextSpan(first, i + 1));
            first = i + 1;
        }
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
        tokens[i + 1].Start > tokens[i].End && !(char.IsLetter(text[tokens[i].End - 1]) && char.IsLower(text[tokens[i + 1].Start]));

    private bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i, int first)
    {
        bool rule = EndsByRule(text, tokens, i);
        if (_weights is null) return rule;
        return (rule || IsCandidate(text, tokens, i)) && _weights.Ends(text, tokens, i, first, rule);
    }

    private static bool EndsParagraph(ReadOnlySpan<char> text, int from, int to)
    {
        int lines = 0;
        for (int i = from; i < to; i++)
        {
            if (text[i] == '\n') lines++;
        }
        return lines > 1;
    }

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
