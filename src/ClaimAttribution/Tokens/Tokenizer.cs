using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>
/// Splits text into the syntactic words of Universal Dependencies English, without changing it.
/// One pass from left to right; every rule looks at most at the run of non-space characters that it stands in. Most runs
/// are letters and nothing else: no rule but that of fused words can apply to them.
/// </summary>
/// <remarks>Immutable and thread-safe. Linear in the length of the text; no text makes it throw.</remarks>
internal sealed class Tokenizer
{
    private readonly WordScanner _words = new(
        WordList.Load("abbreviations"), WordList.Load("hyphen-prefixes"), WordList.Load("slash-words"), FusedWords.Load("fused-words"));

    public static Tokenizer English { get; } = new();

    private Tokenizer()
    {
    }

    /// <summary>Replaces what <paramref name="tokens"/> holds by the tokens of <paramref name="text"/>.</summary>
    public void Tokenize(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        tokens.Clear();
        var masks = new SignMasks(text);
        for (int i = masks.SkipSpaces(0); i < text.Length; i = masks.SkipSpaces(i))
        {
            int end = masks.SkipLetters(i);
            if (end > i && IsPlain(text, end))
            {
                _words.AddPlain(text, i, end, tokens);
                i = end;
                continue;
            }
            end = masks.FindSpace(end);
            while (i < end) i = Next(text, i, masks.SkipLetters(i), end, tokens);
        }
    }

    /// <summary>Whether letters that end at <paramref name="end"/> are a word whatever they are: a space follows, or a mark and a space.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, int end) =>
        end == text.Length || CharClasses.IsSpace(text[end]) || (text[end] is ',' or ';' or '!' or '?' or ')' or '"' or '”' && (end + 1 == text.Length || CharClasses.IsSpace(text[end + 1])));

    /// <summary>Adds the token or tokens at <paramref name="start"/>, where letters up to <paramref name="letters"/> may stand, and returns where the next begins.</summary>
    private int Next(ReadOnlySpan<char> text, int start, int letters, int end, TokenBuffer tokens)
    {
        int stop = AddressScanner.MayBegin(text, start, letters, end) ? AddressScanner.Match(text, start, end) : start;
        if (stop > start)
        {
            tokens.Add(start, stop);
            return stop;
        }
        return CharClasses.Of(text, start, out _) switch
        {
            CharClass.Letter => _words.Scan(text, start, letters, end, tokens),
            CharClass.Digit => Add(start, NumberScanner.Match(text, start, end), tokens),
            _ => Add(start, MarkScanner.Match(text, start, end), tokens),
        };
    }

    private static int Add(int start, int end, TokenBuffer tokens)
    {
        tokens.Add(start, end);
        return end;
    }
}
