using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Tagging;

/// <summary>
/// A greedy tagger, left to right, with the weights of an averaged perceptron (Collins, “Discriminative Training Methods for
/// Hidden Markov Models”, 2002). A word's score is the sum of one row a feature.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PerceptronTagger(TaggerWeights weights) : ITagger
{
    [ThreadStatic]
    private static TagFeatures? _features;

    public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        TagFeatures features = _features ??= new TagFeatures();
        features.Read(text, tokens);
        Span<uint> hashes = stackalloc uint[TagFeatures.Count];
        Span<short> scores = stackalloc short[TaggerWeights.RowLength];
        uint last = 0, before = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            features.Hash(text[tokens[i].Start..tokens[i].End], i, last, before, hashes);
            Score(hashes, scores);
            int best = Best(scores);
            tags[i] = weights.Tags[best];
            before = last;
            last = (uint)best + 1;
        }
    }

    // Two bytes hold the sum: 27 rows of at most 127.
    private void Score(ReadOnlySpan<uint> hashes, Span<short> scores)
    {
        Vector256<short> a = default, b = default, c = default, d = default;
        foreach (uint feature in hashes)
        {
            ReadOnlySpan<sbyte> weightsOfFeature = weights.Row(feature);
            if (weightsOfFeature.IsEmpty) continue;
            ref sbyte row = ref MemoryMarshal.GetReference(weightsOfFeature);
            (Vector256<short> lower, Vector256<short> upper) = Vector256.Widen(Vector256.LoadUnsafe(ref row));
            a += lower;
            b += upper;
            (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref row, 32));
            c += lower;
            d += upper;
        }
        ref short score = ref MemoryMarshal.GetReference(scores);
        a.StoreUnsafe(ref score);
        b.StoreUnsafe(ref score, 16);
        c.StoreUnsafe(ref score, 32);
        d.StoreUnsafe(ref score, 48);
    }

    private int Best(ReadOnlySpan<short> scores)
    {
        int best = 0;
        for (int i = 1; i < weights.Tags.Length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }
}
