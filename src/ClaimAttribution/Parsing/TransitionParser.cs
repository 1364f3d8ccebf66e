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
    private static ParserScratch? _scratch;

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
    public void Parse(ReadOnlySpan<WordOutline> words, ReadOnlySpan<TokenTag> tags, Span<int> heads, Span<DependencyRelation> relations)
    {
        ParserScratch scratch = _scratch ??= new ParserScratch();
        ParserState state = scratch.State;
        scratch.Features.Read(words, tags);
        state.Begin(words.Length);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<short> hidden = stackalloc short[network.Hidden];
        Span<int> scores = stackalloc int[_leftRelations.Room];
        while (!state.IsFinal)
        {
            scratch.Features.Hash(state, features);
            network.Hide(features, hidden);
            Transition best = Best(state, hidden);
            if (best == Transition.Shift)
            {
                state.Shift();
                continue;
            }
            OutputBlock labels = best == Transition.Left ? _leftRelations : _rightRelations;
            labels.Score(hidden, scores);
            var relation = (DependencyRelation)(OutputBlock.Best(scores[..labels.Room]) + 1);
            if (best == Transition.Left) state.Left(relation);
            else state.Right(relation);
        }
        for (int i = 0; i < words.Length; i++) (heads[i], relations[i]) = (state.Heads[i + 1] - 1, state.Relations[i + 1]);
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
