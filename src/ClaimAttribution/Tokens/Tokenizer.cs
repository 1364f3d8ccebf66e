using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>
/// Splits text into the syntactic words of Universal Dependencies English, without changing it.
/// One pass from left to right; every rule looks at most at the run of non-space characters that it stands in. Most runs are
/// plain, and their tokens are read off the masks many at a time; the scanners see the others.
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
        for (int i = 0; i < text.Length;)
        {
            PlainRuns runs = masks.PlainFrom(i);
            _words.AddPlain(text, i, runs, tokens);
            i += runs.Length;
            if (!runs.OtherFollows) continue;
            int end = masks.FindSpace(i);
            Scan(text, i, end, ref masks, tokens);
            i = end;
        }
    }

    /// <summary>Adds the tokens of a run between spaces, plain or not.</summary>
    internal void Scan(ReadOnlySpan<char> text, int start, int end, ref SignMasks masks, TokenBuffer tokens)
    {
        for (int i = start; i < end;) i = Next(text, i, masks.SkipLetters(i), end, tokens);
    }

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
