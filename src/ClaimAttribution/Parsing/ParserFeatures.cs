using ClaimAttribution.Models;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Parsing;

/// <summary>
/// What the parser sees of a half-made tree (after Zhang and Nivre, “Transition-Based Dependency Parsing with Rich Non-Local
/// Features”, 2011): words and tags of the top of the stack, the next words and their dependents, each hashed to a row of the
/// network.
/// </summary>
/// <remarks>Not thread-safe: it holds the words of the sentence at hand.</remarks>
internal sealed class ParserFeatures
{
    /// <summary>Raise it whenever a template changes: weights belong to templates.</summary>
    public const ulong TemplateHash = 0x7061_0004;

    public const int Count = 54;

    private uint[] _words = new uint[64];
    private uint[] _tags = new uint[64];
    private uint[] _endings = new uint[64];

    /// <summary>Takes the words of a sentence.</summary>
    public void Read(ReadOnlySpan<WordOutline> words, ReadOnlySpan<TokenTag> tags)
    {
        Room.Of(ref _words, words.Length + 2);
        Room.Of(ref _tags, words.Length + 2);
        Room.Of(ref _endings, words.Length + 2);
        // Place 0 stands for no word, place 1 for the root.
        (_words[0], _words[1]) = (1, 2);
        (_tags[0], _tags[1]) = (1, 2);
        (_endings[0], _endings[1]) = (1, 2);
        for (int i = 0; i < words.Length; i++)
        {
            _words[i + 2] = words[i].Word;
            _endings[i + 2] = words[i].Ending;
            _tags[i + 2] = ((uint)tags[i].Penn << 5) + (uint)tags[i].Universal + 3;
        }
    }

    /// <summary>The features of a state.</summary>
    /// <param name="state">A half-made tree of the sentence that was read.</param>
    /// <param name="features"><see cref="Count"/> places, for the hash of each feature.</param>
    public void Hash(ParserState state, Span<uint> features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2), b3 = state.Buffer(3);
        ref readonly Children c0 = ref state.ChildrenOf(s0);
        ref readonly Children c1 = ref state.ChildrenOf(s1);
        ref readonly Children cb = ref state.ChildrenOf(b0);
        uint s0w = Word(s0), s1w = Word(s1), b0w = Word(b0), b1w = Word(b1), s0t = Tag(s0), s1t = Tag(s1), b0t = Tag(b0), b1t = Tag(b1), b2t = Tag(b2), s2t = Tag(s2);
        uint s0b0 = WordHash.Pair(s0t, b0t), s1s0 = WordHash.Pair(s1t, s0t), distance = (uint)(b0 < 0 || s0 < 0 ? 0 : Math.Min(b0 - s0, 8)), span = (uint)(s1 < 0 ? 0 : Math.Min(s0 - s1, 8));
        uint s0Left = Bits(c0.LeftRelations), s0Right = Bits(c0.RightRelations), s1Right = Bits(c1.RightRelations), b0Left = Bits(cb.LeftRelations);
        ReadOnlySpan<uint> values =
        [
            s0w, s1w, Word(s2), b0w, b1w, Word(b2),
            WordHash.Pair(s0w, s0t), WordHash.Pair(b0w, b0t), WordHash.Pair(s1w, s1t), s2t, b1t, WordHash.Pair(b1t, b2t), WordHash.Pair(b2t, Tag(b3)),
            s0b0, WordHash.Pair(s0w, b0w), WordHash.Pair(s0w, b0t), WordHash.Pair(s0t, b0w), WordHash.Pair(s0b0, b1t), WordHash.Pair(s1s0, b0t),
            s1s0, WordHash.Pair(s1w, s0w), WordHash.Pair(s1w, s0t), WordHash.Pair(s1t, s0w), WordHash.Pair(s1s0, s2t), WordHash.Pair(s1t, b0t),
            Pair(state, c0.Left), Pair(state, c0.Right), Pair(state, c1.Left), Pair(state, c1.Right), Pair(state, cb.Left), Pair(state, c0.SecondLeft), Pair(state, c0.SecondRight), Pair(state, cb.SecondLeft),
            Word(c0.Left), Word(c0.Right), Word(c1.Right), Word(cb.Left),
            WordHash.Pair(s0Left, s0t), WordHash.Pair(s0Right, s0t), WordHash.Pair(s1Right, s1t), WordHash.Pair(b0Left, b0t),
            WordHash.Pair(distance, s0b0), WordHash.Pair(span, s1s0), WordHash.Pair(WordHash.Pair(s0Right, s0b0), s0Left),
            _endings[s0 + 1], _endings[b0 + 1], WordHash.Pair(s1w, b0w), WordHash.Pair(b0w, b1t), WordHash.Pair(Bits(c1.LeftRelations), s1t), WordHash.Pair(s0w, s0Right),
            WordHash.Pair(b0w, b1w), WordHash.Pair(WordHash.Pair(b0w, b1w), s0t), WordHash.Pair(WordHash.Pair(b0t, b1t), WordHash.Pair(s0b0, b2t)), WordHash.Pair(s1w, WordHash.Pair(s0t, b0t)),
        ];
        WordHash.MixTemplates(values, features);
    }

    private uint Word(int word) => _words[word + 1];

    private uint Tag(int word) => _tags[word + 1];

    /// <summary>The tag of a dependent and how it depends.</summary>
    private uint Pair(ParserState state, int word) => Tag(word) + ((uint)state.Relation(word) << 16);

    private static uint Bits(ulong relations) => WordHash.Pair((uint)relations, (uint)(relations >> 32));
}
