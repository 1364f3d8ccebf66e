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
internal readonly record struct WordOutline(uint Word, uint Shape, uint Prefix1, uint Prefix2, uint Prefix3, uint Suffix1, uint Suffix2, uint Suffix3, uint Suffix4, uint Suffix5)
{
    /// <summary>A place outside of the sentence.</summary>
    public static WordOutline Outside(uint place) => new(place, place, 0, 0, 0, 0, 0, place, 0, 0);

    /// <summary>Reads a word; one pass from either end.</summary>
    public static WordOutline Of(ReadOnlySpan<char> word)
    {
        uint hash = WordHash.Start, prefix1 = 0, prefix2 = 0, prefix3 = 0;
        for (int i = 0; i < word.Length; i++)
        {
            hash = WordHash.Add(hash, word[i]);
            if (i == 0) prefix1 = hash;
            else if (i == 1) prefix2 = hash;
            else if (i == 2) prefix3 = hash;
        }
        Span<uint> suffixes = stackalloc uint[5];
        suffixes.Clear();
        uint suffix = WordHash.Start;
        for (int i = 0; i < suffixes.Length && i < word.Length; i++) suffixes[i] = suffix = WordHash.Add(suffix, word[^(i + 1)]);
        return new WordOutline(
            hash, WordHash.Shape(word),
            word.Length > 1 ? prefix1 : 0, word.Length > 2 ? prefix2 : 0, word.Length > 3 ? prefix3 : 0,
            word.Length > 1 ? suffixes[0] : 0, word.Length > 2 ? suffixes[1] : 0, word.Length > 2 ? suffixes[2] : suffix, word.Length > 4 ? suffixes[3] : 0, word.Length > 5 ? suffixes[4] : 0);
    }
}
