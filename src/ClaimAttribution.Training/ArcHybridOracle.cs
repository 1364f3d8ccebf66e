using ClaimAttribution.Parsing;

namespace ClaimAttribution.Training;

/// <summary>
/// How many arcs of the gold tree each transition puts out of reach (Goldberg and Nivre, “Training Deterministic Parsers with
/// Non-Deterministic Oracles”, 2013).
/// </summary>
internal static class ArcHybridOracle
{
    /// <summary>What an impossible transition costs.</summary>
    public const int Impossible = int.MaxValue;

    public static void Costs(ParserState state, int[] heads, Span<int> costs)
    {
        int top = state.Stack(0), below = state.Stack(1), next = state.Next;
        int later = 0;
        if (top > 0) for (int word = next; word <= state.Count; word++) if (heads[word] == top) later++;
        costs[(int)Transition.Shift] = !state.CanShift ? Impossible : ShiftCost(state, heads, next);
        costs[(int)Transition.Left] = !state.CanLeft ? Impossible : later + (heads[top] != next && (heads[top] == below || heads[top] > next) ? 1 : 0);
        costs[(int)Transition.Right] = !state.CanRight ? Impossible : later + (heads[top] >= next ? 1 : 0);
    }

    private static int ShiftCost(ParserState state, int[] heads, int next)
    {
        int cost = 0;
        for (int depth = 0, word = state.Stack(0); word != ParserState.None; word = state.Stack(++depth))
        {
            if (word > 0 && heads[word] == next) cost++;
            if (depth > 0 && heads[next] == word) cost++;
        }
        return cost;
    }
}
