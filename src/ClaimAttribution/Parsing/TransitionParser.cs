using ClaimAttribution.Models;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Parsing;

/// <summary>
/// A greedy dependency parser: a network decides for each state whether to shift the next word or to give the top of the stack
/// its head, and how it depends on that. Every sentence gets one tree with one root, in 2n steps.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TransitionParser(FeatureNetwork network)
{
    // The first relation is none.
    private readonly OutputBlock _leftRelations = network.Block(Relations(Transition.Left) + 1, RelationNames.Count - 1);
    private readonly OutputBlock _rightRelations = network.Block(Relations(Transition.Right) + 1, RelationNames.Count - 1);

    [ThreadStatic]
    private static ParserLane? _lane, _other;

    /// <summary>The outputs of the network: three transitions, then the relations of a left arc and those of a right one.</summary>
    public static int Outputs => Transitions + (2 * RelationNames.Count);

    public const int Transitions = 3;

    /// <summary>The first output for the relations of a transition.</summary>
    public static int Relations(Transition transition) => Transitions + (transition == Transition.Right ? RelationNames.Count : 0);

    /// <param name="section">What the network wrote.</param>
    /// <param name="embedded">Whether the bytes stay where they are for good.</param>
    /// <exception cref="InvalidDataException">The section is no network with the outputs of a parser.</exception>
    public static TransitionParser Read(ReadOnlySpan<byte> section, bool embedded)
    {
        FeatureNetwork network = FeatureNetwork.Read(section, embedded);
        return network.Outputs == Outputs ? new TransitionParser(network) : throw new InvalidDataException($"A network of {Outputs} outputs was expected for the parser, one of {network.Outputs} found.");
    }

    /// <summary>Parses one sentence.</summary>
    /// <param name="words">The outlines of its words.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">One place a token: the place of its head in the sentence, −1 for the root.</param>
    /// <param name="relations">One place a token.</param>
    public void Parse(ReadOnlySpan<WordOutline> words, ReadOnlySpan<TokenTag> tags, Span<int> heads, Span<DependencyRelation> relations) =>
        Parse(words, tags, [new TextSpan(0, words.Length)], heads, relations);

    /// <summary>Parses the sentences of a text, two at a time: the rows of one are fetched while the other makes its step.</summary>
    /// <param name="words">The outlines of the words of all sentences.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="sentences">Ranges of tokens.</param>
    /// <param name="heads">One place a token: the token of its head, −1 for a root.</param>
    /// <param name="relations">One place a token.</param>
    public void Parse(ReadOnlySpan<WordOutline> words, ReadOnlySpan<TokenTag> tags, ReadOnlySpan<TextSpan> sentences, Span<int> heads, Span<DependencyRelation> relations)
    {
        ParserLane lane = _lane ??= new ParserLane(), other = _other ??= new ParserLane();
        Span<short> hidden = stackalloc short[network.Hidden];
        Span<int> scores = stackalloc int[_leftRelations.Room];
        // Whatever a call before left behind.
        lane.Waits = other.Waits = false;
        int next = 0, longest = 0;
        do
        {
            if (!lane.Waits && next < sentences.Length)
            {
                longest = Math.Max(longest, sentences[next].Length);
                lane.Begin(sentences[next++], words, tags);
                Look(lane);
            }
            if (other.Waits && !Move(other, hidden, scores)) Write(other, heads, relations);
            (lane, other) = (other, lane);
        }
        while (lane.Waits || other.Waits || next < sentences.Length);
        if (longest > Room.LongestSentence) (_lane, _other) = (null, null);
    }

    /// <summary>Finds what the next step needs, and has it fetched.</summary>
    private void Look(ParserLane lane)
    {
        lane.Waits = !lane.State.IsFinal;
        if (!lane.Waits) return;
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        lane.Features.Hash(lane.State, features);
        network.Fetch(features, lane.Rows);
    }

    /// <summary>Makes the step that was looked at and looks at the next; false where that was the last.</summary>
    private bool Move(ParserLane lane, Span<short> hidden, Span<int> scores)
    {
        ParserState state = lane.State;
        network.Hide(lane.Rows, hidden);
        Transition best = Best(state, hidden);
        if (best == Transition.Shift)
        {
            state.Shift();
        }
        else
        {
            OutputBlock labels = best == Transition.Left ? _leftRelations : _rightRelations;
            labels.Score(hidden, scores);
            var relation = (DependencyRelation)(OutputBlock.Best(scores[..labels.Room]) + 1);
            if (best == Transition.Left) state.Left(relation);
            else state.Right(relation);
        }
        Look(lane);
        return lane.Waits;
    }

    private static void Write(ParserLane lane, Span<int> heads, Span<DependencyRelation> relations)
    {
        int start = lane.Sentence.Start;
        for (int i = 0; i < lane.Sentence.Length; i++)
        {
            int head = lane.State.Heads[i + 1] - 1;
            (heads[start + i], relations[start + i]) = (head < 0 ? -1 : start + head, lane.State.Relations[i + 1]);
        }
    }

    private Transition Best(ParserState state, ReadOnlySpan<short> hidden)
    {
        int shift = network.Score((int)Transition.Shift, hidden), left = network.Score((int)Transition.Left, hidden), right = network.Score((int)Transition.Right, hidden);
        Transition best = state.CanShift ? Transition.Shift : Transition.Right;
        int score = state.CanShift ? shift : right;
        if (state.CanLeft && left > score) (best, score) = (Transition.Left, left);
        return state.CanRight && right > score ? Transition.Right : best;
    }
}
