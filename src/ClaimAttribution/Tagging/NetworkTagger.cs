using ClaimAttribution.Models;

namespace ClaimAttribution.Tagging;

/// <summary>A greedy tagger, left to right: a network over the word, its neighbours and the tags before it, for all words but those that have one tag.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NetworkTagger(TaggerWeights weights) : ITagger
{
    /// <summary>The tags that are weighed: those seen most often, as many as are scored in one go. One word in two thousand has another.</summary>
    private const int MaxTags = 64;

    private readonly OutputBlock _outputs = weights.Network.Block(0, Math.Min(MaxTags, weights.Network.Outputs));

    [ThreadStatic]
    private static TagFeatures? _features;

    public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags) => Tag(text, tokens, WordOutline.Of(text, tokens), tags);

    /// <summary>Tags one sentence whose outlines are known.</summary>
    public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordOutline> outlines, Span<TokenTag> tags)
    {
        TagFeatures features = _features ??= new TagFeatures();
        features.Read(text, tokens, outlines);
        FeatureNetwork network = weights.Network;
        Span<uint> hashes = stackalloc uint[TagFeatures.Count];
        Span<short> hidden = stackalloc short[network.Hidden];
        Span<int> scores = stackalloc int[_outputs.Room];
        uint last = 0, before = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            int best = weights.Certain.Find(features.Outline(i));
            if (best < 0)
            {
                features.Hash(i, last, before, hashes);
                network.Hide(hashes, hidden);
                _outputs.Score(hidden, scores);
                best = OutputBlock.Best(scores);
            }
            tags[i] = weights.Tags[best];
            before = last;
            last = (uint)best + 1;
        }
    }
}
