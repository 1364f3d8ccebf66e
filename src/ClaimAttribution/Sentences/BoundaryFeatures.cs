using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sentences;

/// <summary>What is seen of the place between two tokens: the words around it, their outlines, the space, what the rules say.</summary>
internal static class BoundaryFeatures
{
    /// <summary>Raise it whenever a template changes: weights belong to templates.</summary>
    public const ulong TemplateHash = 1;

    public const int Count = 18;

    /// <param name="text">The whole text.</param>
    /// <param name="tokens">All its tokens.</param>
    /// <param name="i">The token before the place.</param>
    /// <param name="start">The first token of the sentence so far.</param>
    /// <param name="rule">Whether the rules would end the sentence here.</param>
    /// <param name="mask">The number of rows less one.</param>
    /// <param name="rows"><see cref="Count"/> places.</param>
    public static void Rows(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i, int start, bool rule, uint mask, Span<int> rows)
    {
        (uint before, uint beforeShape) = Word(text, tokens, i - 1);
        (uint last, uint lastShape) = Word(text, tokens, i);
        (uint next, uint nextShape) = Word(text, tokens, i + 1);
        (uint after, uint afterShape) = Word(text, tokens, i + 2);
        uint length = (uint)Math.Min(i - start, 12), flag = rule ? 1u : 2u;
        uint space = tokens[i + 1].Start - tokens[i].End is var gap && gap == 0 ? 0u : text[tokens[i].End..tokens[i + 1].Start].IndexOf('\n') >= 0 ? 2u : 1u;
        ReadOnlySpan<uint> pairs =
        [
            flag, WordHash.Join(flag, last), WordHash.Join(flag, next), WordHash.Join(flag, nextShape), WordHash.Join(flag, before),
            WordHash.Join(lastShape, nextShape), WordHash.Join(last, nextShape), WordHash.Join(last, next), WordHash.Join(beforeShape, last),
            WordHash.Join(space, lastShape), WordHash.Join(space, nextShape), WordHash.Join(length, flag), WordHash.Join(length, nextShape),
            WordHash.Join(next, afterShape), WordHash.Join(before, last), WordHash.Join(after, nextShape), WordHash.Join(next, lastShape), WordHash.Join(afterShape, nextShape),
        ];
        Span<uint> values = stackalloc uint[Count], features = stackalloc uint[Count];
        WordHash.Mix(pairs, values);
        values[0] = flag;
        values[8] += nextShape;
        values[10] += lastShape;
        values[12] += lastShape;
        values[13] += lastShape;
        values[14] += nextShape;
        values[17] += lastShape;
        WordHash.MixTemplates(values, features);
        for (int k = 0; k < Count; k++) rows[k] = (int)(features[k] & mask);
    }

    private static (uint Word, uint Shape) Word(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i) =>
        (uint)i < (uint)tokens.Length ? WordOutline.WordAndShape(text[tokens[i].Start..tokens[i].End]) : (3, 5);
}
