using ClaimAttribution.Models;

namespace ClaimAttribution.Tagging;

/// <summary>
/// What the tagger sees of one word: the word and its neighbours, the tags before it, prefixes, suffixes and outlines, the space
/// around it and the case of the sentence, each hashed to a row of the network.
/// </summary>
/// <remarks>Not thread-safe: it holds the words of the sentence at hand.</remarks>
internal sealed class TagFeatures
{
    /// <summary>Raise it whenever a template changes: weights belong to templates.</summary>
    public const ulong TemplateHash = 0x7461_0006;

    public const int Count = 30;
    private const int Margin = 2;

    private WordOutline[] _words = new WordOutline[64];
    private byte[] _gaps = new byte[64];
    private uint _case;

    /// <summary>Takes the words of a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The tokens of the sentence.</param>
    /// <param name="outlines">Their outlines.</param>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordOutline> outlines)
    {
        int size = tokens.Length + (2 * Margin);
        outlines.CopyTo(Room.Of(ref _words, size)[Margin..]);
        Room.Of(ref _gaps, size);
        for (int i = 0; i < Margin; i++) _words[i] = _words[size - 1 - i] = WordOutline.Outside((uint)i + 1);
        int capitals = 0, small = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool before = i == 0 || tokens[i - 1].End < tokens[i].Start, after = i + 1 == tokens.Length || tokens[i].End < tokens[i + 1].Start;
            _gaps[i + Margin] = (byte)((before ? 1 : 0) + (after ? 2 : 0));
            if (tokens[i].Length == 0) continue;
            char sign = text[tokens[i].Start];
            if (char.IsUpper(sign)) capitals++;
            else if (char.IsLower(sign)) small++;
        }
        _case = small == 0 ? 0u : capitals == 0 ? 1u : capitals > small ? 2u : 3u;
    }

    /// <summary>What one word is made of.</summary>
    public ref readonly WordOutline Outline(int i) => ref _words[i + Margin];

    /// <summary>The features of one word.</summary>
    /// <param name="i">Its place in the sentence.</param>
    /// <param name="last">The tag before it.</param>
    /// <param name="before">The tag before that.</param>
    /// <param name="features"><see cref="Count"/> places, for the hash of each feature.</param>
    public void Hash(int i, uint last, uint before, Span<uint> features)
    {
        i += Margin;
        ref readonly WordOutline word = ref _words[i];
        ref readonly WordOutline left = ref _words[i - 1];
        ref readonly WordOutline right = ref _words[i + 1];
        uint w = word.Word, shape = word.Shape, tags = WordHash.Pair(last + 1, before + 1);
        ReadOnlySpan<uint> values =
        [
            w, left.Word, right.Word, _words[i - 2].Word, _words[i + 2].Word,
            WordHash.Pair(left.Word, w), WordHash.Pair(w, right.Word),
            last, tags, WordHash.Pair(last, w), WordHash.Pair(tags, w), WordHash.Pair(last, right.Word),
            word.Suffix1, word.Suffix2, word.Suffix3, word.Suffix4, word.Suffix5,
            word.Prefix1, word.Prefix2, word.Prefix3,
            shape, WordHash.Pair(shape, i == Margin ? 1u : 2u), WordHash.Pair(left.Shape, shape) + right.Shape,
            WordHash.Pair(last, word.Suffix3), left.Suffix3, right.Suffix3, WordHash.Pair(last, right.Suffix3),
            WordHash.Pair(_gaps[i], w), WordHash.Pair(_case, shape) + (i == Margin ? 1u : 2u), WordHash.Pair(_case + 4, w),
        ];
        WordHash.MixTemplates(values, features);
    }
}
