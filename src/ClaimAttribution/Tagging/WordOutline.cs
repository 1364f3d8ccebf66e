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

    /// <summary>Reads a word; one pass from either end.</summary>
    public static WordOutline Of(ReadOnlySpan<char> word)
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
