namespace ClaimAttribution.Tagging;

/// <summary>
/// What the tagger sees of one word: the word and its neighbours, the tags before it, prefixes, suffixes and outlines, each
/// hashed to a row of the weight table.
/// </summary>
/// <remarks>Not thread-safe: it holds the hashes of the sentence at hand.</remarks>
internal sealed class TagFeatures
{
    /// <summary>Raise it whenever a template changes: weights belong to templates.</summary>
    public const ulong TemplateHash = 0x7461_0003;

    public const int Count = 27;
    private const int Margin = 2;

    private uint[] _words = new uint[64];
    private uint[] _shapes = new uint[64];
    private uint[] _suffixes = new uint[64];

    /// <summary>Hashes the words of a sentence.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens)
    {
        int size = tokens.Length + (2 * Margin);
        if (_words.Length < size)
        {
            _words = new uint[size * 2];
            _shapes = new uint[size * 2];
            _suffixes = new uint[size * 2];
        }
        for (int i = 0; i < Margin; i++) _words[i] = _shapes[i] = _suffixes[i] = _words[size - 1 - i] = _shapes[size - 1 - i] = _suffixes[size - 1 - i] = (uint)i + 1;
        for (int i = 0; i < tokens.Length; i++)
        {
            ReadOnlySpan<char> word = text[tokens[i].Start..tokens[i].End];
            _words[i + Margin] = WordHash.Lower(word);
            _shapes[i + Margin] = WordHash.Shape(word);
            _suffixes[i + Margin] = WordHash.Lower(word.Length > 3 ? word[^3..] : word);
        }
    }

    /// <summary>The features of one word.</summary>
    /// <param name="word">The word itself.</param>
    /// <param name="i">Its place in the sentence.</param>
    /// <param name="last">The tag before it.</param>
    /// <param name="before">The tag before that.</param>
    /// <param name="features"><see cref="Count"/> places, for the hash of each feature.</param>
    public void Hash(ReadOnlySpan<char> word, int i, uint last, uint before, Span<uint> features)
    {
        i += Margin;
        uint w = _words[i], wl = _words[i - 1], wr = _words[i + 1], shape = _shapes[i], tags = WordHash.Combine(last + 1, before + 1);
        Span<uint> values =
        [
            w, wl, wr, _words[i - 2], _words[i + 2],
            WordHash.Combine(wl, w), WordHash.Combine(w, wr),
            last, tags, WordHash.Combine(last, w), WordHash.Combine(tags, w), WordHash.Combine(last, wr),
            Suffix(word, 1), Suffix(word, 2), _suffixes[i], Suffix(word, 4), Suffix(word, 5),
            Prefix(word, 1), Prefix(word, 2), Prefix(word, 3),
            shape, WordHash.Combine(shape, i == Margin ? 1u : 2u), WordHash.Combine(_shapes[i - 1], shape) + _shapes[i + 1],
            WordHash.Combine(last, _suffixes[i]), _suffixes[i - 1], _suffixes[i + 1], WordHash.Combine(last, _suffixes[i + 1]),
        ];
        for (int k = 0; k < Count; k++) features[k] = WordHash.Mix(values[k] + ((uint)k * 0x9E3779B9));
    }

    private static uint Suffix(ReadOnlySpan<char> word, int length) => word.Length > length ? WordHash.Lower(word[^length..]) : 0;

    private static uint Prefix(ReadOnlySpan<char> word, int length) => word.Length > length ? WordHash.Lower(word[..length]) : 0;
}
