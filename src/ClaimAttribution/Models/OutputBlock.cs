using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimAttribution.Models;

/// <summary>
/// Some outputs of a network, scored together: the weights of all outputs for a pair of hidden units lie side by side, so that a
/// pair is a few steps, and none where both units are zero, as they are in a third of all pairs.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class OutputBlock
{
    private const int Lanes = 16;

    /// <summary>The vectors of outputs that go over the hidden layer together.</summary>
    private const int Width = 4;

    private readonly AlignedArray<int> _weights;
    private readonly int[] _bias;

    /// <param name="weights">For each output one weight a hidden unit.</param>
    /// <param name="bias">One an output.</param>
    public OutputBlock(ReadOnlySpan<short> weights, ReadOnlySpan<int> bias)
    {
        Count = bias.Length;
        int hidden = weights.Length / bias.Length, room = Count <= Lanes ? Lanes : Width * Lanes;
        _bias = new int[(Count + room - 1) / room * room];
        // What fills the last vectors up never wins.
        Array.Fill(_bias, int.MinValue);
        bias.CopyTo(_bias);
        var pairs = new int[hidden / 2 * Room];
        for (int k = 0; k < Count; k++)
        {
            for (int pair = 0; pair < hidden / 2; pair++)
            {
                short even = weights[(k * hidden) + (2 * pair)], odd = weights[(k * hidden) + (2 * pair) + 1];
                pairs[(pair * Room) + k] = (ushort)even | (odd << 16);
            }
        }
        _weights = new AlignedArray<int>(pairs);
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
        ref int layer = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(hidden));
        ref int weights = ref _weights.First;
        ref int bias = ref MemoryMarshal.GetArrayDataReference(_bias);
        ref int score = ref MemoryMarshal.GetReference(scores);
        nuint pairs = (nuint)hidden.Length / 2, room = (nuint)Room;
        if (room == Lanes)
        {
            Few(ref layer, pairs, ref weights, Vector512.LoadUnsafe(ref bias)).StoreUnsafe(ref score);
            return;
        }
        for (nuint first = 0; first < room; first += Width * Lanes)
        {
            Vector512<int> a = Vector512.LoadUnsafe(ref bias, first), b = Vector512.LoadUnsafe(ref bias, first + Lanes);
            Vector512<int> c = Vector512.LoadUnsafe(ref bias, first + (2 * Lanes)), d = Vector512.LoadUnsafe(ref bias, first + (3 * Lanes));
            for (nuint block = 0; block < pairs; block += Lanes)
            {
                for (uint active = Active(Vector512.LoadUnsafe(ref layer, block)); active != 0; active &= active - 1)
                {
                    nuint pair = block + (nuint)BitOperations.TrailingZeroCount(active), place = (pair * room) + first;
                    Vector512<int> units = Vector512.Create(Unsafe.Add(ref layer, pair));
                    a += Products(units, Vector512.LoadUnsafe(ref weights, place));
                    b += Products(units, Vector512.LoadUnsafe(ref weights, place + Lanes));
                    c += Products(units, Vector512.LoadUnsafe(ref weights, place + (2 * Lanes)));
                    d += Products(units, Vector512.LoadUnsafe(ref weights, place + (3 * Lanes)));
                }
            }
            a.StoreUnsafe(ref score, first);
            b.StoreUnsafe(ref score, first + Lanes);
            c.StoreUnsafe(ref score, first + (2 * Lanes));
            d.StoreUnsafe(ref score, first + (3 * Lanes));
        }
    }

    /// <summary>One vector of outputs; to sum pairs of zeros too takes less than to find which they are.</summary>
    private static Vector512<int> Few(ref int layer, nuint pairs, ref int weights, Vector512<int> sum)
    {
        Vector512<int> other = Vector512<int>.Zero;
        for (nuint pair = 0; pair < pairs; pair += 2)
        {
            sum += Products(Vector512.Create(Unsafe.Add(ref layer, pair)), Vector512.LoadUnsafe(ref weights));
            other += Products(Vector512.Create(Unsafe.Add(ref layer, pair + 1)), Vector512.LoadUnsafe(ref weights, Lanes));
            weights = ref Unsafe.Add(ref weights, 2 * Lanes);
        }
        return sum + other;
    }

    /// <summary>A bit for each pair of hidden units that are not both zero.</summary>
    private static uint Active(Vector512<int> pairs) => (uint)~Vector512.Equals(pairs, Vector512<int>.Zero).ExtractMostSignificantBits() & 0xFFFF;

    /// <summary>The output with the highest score, the first of equals.</summary>
    /// <param name="scores">What <see cref="Score"/> filled.</param>
    public static int Best(ReadOnlySpan<int> scores)
    {
        ref int score = ref MemoryMarshal.GetReference(scores);
        Vector512<int> top = Vector512.LoadUnsafe(ref score);
        for (nuint group = Lanes; group < (nuint)scores.Length; group += Lanes) top = Vector512.Max(top, Vector512.LoadUnsafe(ref score, group));
        Vector512<int> best = Vector512.Create(Max(top));
        nuint place = 0;
        ulong equal;
        while ((equal = Vector512.Equals(Vector512.LoadUnsafe(ref score, place), best).ExtractMostSignificantBits()) == 0) place += Lanes;
        return (int)place + BitOperations.TrailingZeroCount(equal);
    }

    /// <summary>The highest score of a vector.</summary>
    public static int Max(Vector512<int> scores)
    {
        Vector256<int> half = Vector256.Max(scores.GetLower(), scores.GetUpper());
        Vector128<int> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        quarter = Vector128.Max(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(quarter[0], quarter[1]);
    }

    /// <summary>In each lane the product of the lower halves and that of the upper halves, added.</summary>
    public static Vector512<int> Products(Vector512<int> layer, Vector512<int> weights)
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
