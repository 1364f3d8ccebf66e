using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimAttribution.Models;

/// <summary>
/// Some outputs of a network, scored together: the weights of sixteen outputs for a pair of hidden units lie side by side, so that
/// a pair is one step for all sixteen.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class OutputBlock
{
    private const int Lanes = 16;

    private readonly int[] _weights;
    private readonly int[] _bias;
    private readonly int _pairs;

    /// <param name="weights">For each output one weight a hidden unit.</param>
    /// <param name="bias">One an output.</param>
    public OutputBlock(ReadOnlySpan<short> weights, ReadOnlySpan<int> bias)
    {
        Count = bias.Length;
        int hidden = weights.Length / bias.Length, groups = (Count + Lanes - 1) / Lanes;
        _pairs = hidden / 2;
        _bias = new int[groups * Lanes];
        // What fills the last group up never wins.
        Array.Fill(_bias, int.MinValue);
        bias.CopyTo(_bias);
        _weights = new int[groups * Lanes * _pairs];
        for (int k = 0; k < Count; k++)
        {
            for (int pair = 0; pair < _pairs; pair++)
            {
                short even = weights[(k * hidden) + (2 * pair)], odd = weights[(k * hidden) + (2 * pair) + 1];
                _weights[((((k / Lanes) * _pairs) + pair) * Lanes) + (k % Lanes)] = (ushort)even | (odd << 16);
            }
        }
    }

    /// <summary>The number of outputs.</summary>
    public int Count { get; }

    /// <summary>The places that <see cref="Score"/> fills: whole vectors, <see cref="int.MinValue"/> beyond the outputs.</summary>
    public int Room => _bias.Length;

    /// <summary>Scores all outputs.</summary>
    /// <param name="hidden">The hidden layer, none below zero.</param>
    /// <param name="scores"><see cref="Room"/> places.</param>
    public void Score(ReadOnlySpan<short> hidden, Span<int> scores)
    {
        ReadOnlySpan<int> layer = MemoryMarshal.Cast<short, int>(hidden);
        ref int weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref int bias = ref MemoryMarshal.GetArrayDataReference(_bias);
        ref int score = ref MemoryMarshal.GetReference(scores);
        for (nuint group = 0; group < (nuint)_bias.Length; group += Lanes)
        {
            Vector512<int> sum = Vector512.LoadUnsafe(ref bias, group), other = default;
            nuint place = group * (nuint)_pairs;
            for (int pair = 0; pair < layer.Length; pair += 2, place += 2 * Lanes)
            {
                sum += Products(Vector512.Create(layer[pair]), Vector512.LoadUnsafe(ref weights, place));
                other += Products(Vector512.Create(layer[pair + 1]), Vector512.LoadUnsafe(ref weights, place + Lanes));
            }
            (sum + other).StoreUnsafe(ref score, group);
        }
    }

    /// <summary>The output with the highest score, the first of equals.</summary>
    /// <param name="scores">What <see cref="Score"/> filled.</param>
    public static int Best(ReadOnlySpan<int> scores)
    {
        ref int score = ref MemoryMarshal.GetReference(scores);
        Vector512<int> top = Vector512.LoadUnsafe(ref score);
        for (nuint group = Lanes; group < (nuint)scores.Length; group += Lanes) top = Vector512.Max(top, Vector512.LoadUnsafe(ref score, group));
        Vector256<int> half = Vector256.Max(top.GetLower(), top.GetUpper());
        Vector128<int> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        quarter = Vector128.Max(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        return scores.IndexOf(Math.Max(quarter[0], quarter[1]));
    }

    /// <summary>In each lane the product of the lower halves and that of the upper halves, added.</summary>
    private static Vector512<int> Products(Vector512<int> layer, Vector512<int> weights)
    {
        if (Avx512BW.IsSupported) return Avx512BW.MultiplyAddAdjacent(layer.AsInt16(), weights.AsInt16());
        return Vector512.Create(Products(layer.GetLower(), weights.GetLower()), Products(layer.GetUpper(), weights.GetUpper()));
    }

    private static Vector256<int> Products(Vector256<int> layer, Vector256<int> weights)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(layer.AsInt16(), weights.AsInt16());
        return ((layer << 16 >> 16) * (weights << 16 >> 16)) + ((layer >> 16) * (weights >> 16));
    }
}
