using System.Runtime.CompilerServices;

namespace ClaimAttribution.Tagging;

/// <summary>What the features of a word are made of: hashes of the word in lower case, its ends and its outline.</summary>
/// <param name="Word">The whole word.</param>
/// <param name="Shape">Its outline: <c>Xx</c> for <em>Rome</em>, <c>X.</c> for <em>U.S.</em>, runs of more than two signs cut short.</param>
/// <param name="Prefix1">Its first sign; 0 where it has no more than that, as in all others.</param>
/// <param name="Prefix2">Its first two signs.</param>
/// <param name="Prefix3">Its first three signs.</param>
/// <param name="Suffix1">Its last sign.</param>
/// <param name="Suffix2">Its last two signs.</param>
/// <param name="Suffix3">Its last three signs; the whole of a shorter word.</param>
/// <param name="Suffix4">Its last four signs.</param>
/// <param name="Suffix5">Its last five signs.</param>
/// <param name="Ending">Its last three signs as they are read, and whether it begins with a capital.</param>
internal readonly record struct WordOutline(uint Word, uint Shape, uint Prefix1, uint Prefix2, uint Prefix3, uint Suffix1, uint Suffix2, uint Suffix3, uint Suffix4, uint Suffix5, uint Ending)
{
    /// <summary>A place outside of the sentence.</summary>
    public static WordOutline Outside(uint place) => new(place, place, 0, 0, 0, 0, 0, place, 0, 0, 0);

    // The outlines of words of one, two and more letters.
    private static readonly uint[] Small = [WordHash.Shape("a"), WordHash.Shape("ab"), WordHash.Shape("abc")];
    private static readonly uint[] Capital = [WordHash.Shape("A"), WordHash.Shape("Ab"), WordHash.Shape("Abc")];

    /// <summary>Reads a word.</summary>
    public static WordOutline Of(ReadOnlySpan<char> word) => IsLetters(word, out uint hash) ? OfLetters(word, hash) : OfAny(word);

    /// <summary>Reads no more of a word than <see cref="Word"/> and <see cref="Shape"/>.</summary>
    public static (uint Word, uint Shape) WordAndShape(ReadOnlySpan<char> word) =>
        IsLetters(word, out uint hash) ? (hash, ShapeOfLetters(word[0] < 'a', word.Length)) : (WordHash.Lower(word), WordHash.Shape(word));

    /// <summary>Whether a word is what most are, small letters of ASCII, of which the first may be capital, and its hash if so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetters(ReadOnlySpan<char> word, out uint hash)
    {
        hash = WordHash.Start;
        if (word.IsEmpty) return false;
        uint first = word[0] | 0x20u;
        hash = WordHash.Add(hash, first);
        // A difference below zero sets the upper bit.
        uint outside = (first - 'a') | ('z' - first);
        foreach (char sign in word[1..])
        {
            hash = WordHash.Add(hash, sign);
            outside |= ((uint)sign - 'a') | ('z' - (uint)sign);
        }
        return outside >> 31 == 0;
    }

    private static uint ShapeOfLetters(bool capital, int length) => (capital ? Capital : Small)[Math.Min(length, 3) - 1];

    private static WordOutline OfLetters(ReadOnlySpan<char> word, uint hash)
    {
        int length = word.Length;
        bool capital = word[0] < 'a';
        uint first = word[0] | 0x20u, shape = ShapeOfLetters(capital, length), mark = capital ? 1u : 0u;
        if (length == 1) return new WordOutline(hash, shape, 0, 0, 0, 0, 0, hash, 0, 0, hash + mark);
        uint prefix1 = WordHash.Add(WordHash.Start, first), suffix1 = WordHash.Add(WordHash.Start, word[^1]);
        if (length == 2) return new WordOutline(hash, shape, prefix1, 0, 0, suffix1, 0, WordHash.Add(suffix1, first), 0, 0, hash + mark);
        uint prefix2 = WordHash.Add(prefix1, word[1]), suffix2 = WordHash.Add(suffix1, word[^2]);
        if (length == 3) return new WordOutline(hash, shape, prefix1, prefix2, 0, suffix1, suffix2, WordHash.Add(suffix2, first), 0, 0, hash + mark);
        uint prefix3 = WordHash.Add(prefix2, word[2]), suffix3 = WordHash.Add(suffix2, word[^3]), suffix4 = 0, suffix5 = 0;
        if (length > 4) suffix4 = WordHash.Add(suffix3, word[^4]);
        if (length > 5) suffix5 = WordHash.Add(suffix4, word[^5]);
        uint ending = WordHash.Add(WordHash.Add(WordHash.Add(WordHash.Start, word[^3]), word[^2]), word[^1]) + mark;
        return new WordOutline(hash, shape, prefix1, prefix2, prefix3, suffix1, suffix2, suffix3, suffix4, suffix5, ending);
    }

    /// <summary>Reads any word; one pass from either end.</summary>
    private static WordOutline OfAny(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        uint hash = WordHash.Start, prefix1 = 0, prefix2 = 0, prefix3 = 0, ending = WordHash.Start;
        var shape = ShapeHash.Start;
        for (int i = 0; i < length; i++)
        {
            uint letter = WordHash.Letter(word[i]);
            hash = WordHash.Add(hash, letter);
            if (i >= length - 3) ending = WordHash.Add(ending, letter);
            if (i == 0) prefix1 = hash;
            else if (i == 1) prefix2 = hash;
            else if (i == 2) prefix3 = hash;
            shape.Add(word[i]);
        }
        uint suffix1 = Suffix(WordHash.Start, word, 1), suffix2 = Suffix(suffix1, word, 2), suffix3 = Suffix(suffix2, word, 3), suffix4 = Suffix(suffix3, word, 4), suffix5 = Suffix(suffix4, word, 5);
        bool capital = length > 0 && char.IsUpper(word[0]);
        return new WordOutline(
            hash, shape.Value,
            length > 1 ? prefix1 : 0, length > 2 ? prefix2 : 0, length > 3 ? prefix3 : 0,
            length > 1 ? suffix1 : 0, length > 2 ? suffix2 : 0, suffix3, length > 4 ? suffix4 : 0, length > 5 ? suffix5 : 0,
            ending + (capital ? 1u : 0u));
    }

    /// <summary>Reads words of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens, or some of them.</param>
    /// <param name="outlines">A place for each.</param>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<WordOutline> outlines)
    {
        for (int i = 0; i < tokens.Length; i++) outlines[i] = Of(text[tokens[i].Start..tokens[i].End]);
    }

    /// <inheritdoc cref="Read"/>
    public static WordOutline[] Of(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens)
    {
        var outlines = new WordOutline[tokens.Length];
        Read(text, tokens, outlines);
        return outlines;
    }

    /// <summary>The hash of an ending with one more sign before it; of a shorter word that of the whole.</summary>
    private static uint Suffix(uint hash, ReadOnlySpan<char> word, int length) => length <= word.Length ? WordHash.Add(hash, WordHash.Letter(word[^length])) : hash;
}
