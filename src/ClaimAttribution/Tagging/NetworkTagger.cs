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
    private static TaggerLane? _lane, _other;

    public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags) => Tag(text, tokens, WordOutline.Of(text, tokens), [new TextSpan(0, tokens.Length)], tags);

    /// <summary>Tags the sentences of a text, two at a time: the rows of one are fetched while the other makes its step.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="outlines">Their outlines.</param>
    /// <param name="sentences">Ranges of tokens.</param>
    /// <param name="tags">One place a token.</param>
    public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordOutline> outlines, ReadOnlySpan<TextSpan> sentences, Span<TokenTag> tags)
    {
        TaggerLane lane = _lane ??= new TaggerLane(), other = _other ??= new TaggerLane();
        Span<short> hidden = stackalloc short[weights.Network.Hidden];
        Span<int> scores = stackalloc int[_outputs.Room];
        // Whatever a call before left behind.
        lane.Waits = other.Waits = false;
        int next = 0, longest = 0;
        do
        {
            if (!lane.Waits && next < sentences.Length)
            {
                longest = Math.Max(longest, sentences[next].Length);
                lane.Begin(text, sentences[next++], tokens, outlines);
                Look(lane, tags);
            }
            if (other.Waits) Move(other, hidden, scores, tags);
            (lane, other) = (other, lane);
        }
        while (lane.Waits || other.Waits || next < sentences.Length);
        if (longest > Room.LongestSentence) (_lane, _other) = (null, null);
    }

    /// <summary>Goes over words that have one tag to the next that must be weighed, and has what that needs fetched.</summary>
    private void Look(TaggerLane lane, Span<TokenTag> tags)
    {
        lane.Waits = false;
        Span<uint> hashes = stackalloc uint[TagFeatures.Count];
        while (lane.Word < lane.Sentence.Length)
        {
            int certain = weights.Certain.Find(lane.Features.Outline(lane.Word));
            if (certain >= 0)
            {
                Take(lane, certain, tags);
                continue;
            }
            lane.Hash(hashes);
            weights.Network.Fetch(hashes, lane.Rows);
            lane.Waits = true;
            return;
        }
    }

    private void Move(TaggerLane lane, Span<short> hidden, Span<int> scores, Span<TokenTag> tags)
    {
        weights.Network.Hide(lane.Rows, hidden);
        _outputs.Score(hidden, scores);
        Take(lane, OutputBlock.Best(scores), tags);
        Look(lane, tags);
    }

    private void Take(TaggerLane lane, int tag, Span<TokenTag> tags)
    {
        tags[lane.Sentence.Start + lane.Word] = weights.Tags[tag];
        lane.Take(tag);
    }
}
