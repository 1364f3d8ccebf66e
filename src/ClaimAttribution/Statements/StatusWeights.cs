using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Statements;

/// <summary>Maximum entropy over the units of the status layer: for each unit a row of weights, one a status, and a row of biases.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatusWeights
{
    public const string Section = "status";

    /// <summary>The length of a row.</summary>
    public const int Statuses = 12;

    /// <summary>What a unit counts for, so that most lie between 0 and 1.</summary>
    public const float Scale = 1f / 256;

    private const int MaxUnits = 1 << 10;

    /// <summary>How many units one mask marks.</summary>
    private const int MaskLength = 64;

    /// <summary>How far from zero scores may lie for their exponentials to add up.</summary>
    private const float Far = 60;

    /// <summary>A row in memory: whole vectors, the last places without meaning.</summary>
    public const int RowLength = 16;

    /// <summary>The rows of the units, then the biases.</summary>
    private readonly float[] _rows;

    /// <param name="weights">The rows of the units, then the biases.</param>
    public StatusWeights(ReadOnlySpan<float> weights)
    {
        Units = (weights.Length / Statuses) - 1;
        _rows = new float[(Units + 1) * RowLength];
        for (int i = 0; i <= Units; i++) weights.Slice(i * Statuses, Statuses).CopyTo(_rows.AsSpan(i * RowLength));
        // What stands beyond the statuses has no probability.
        _rows.AsSpan((Units * RowLength) + Statuses).Fill(float.NegativeInfinity);
    }

    /// <summary>The number of units.</summary>
    public int Units { get; }

    private static int Lanes => Vector512<short>.Count;

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>.</summary>
    /// <param name="layer">The units, none below zero.</param>
    /// <param name="probabilities"><see cref="RowLength"/> places, those beyond <see cref="Statuses"/> 0.</param>
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<short> layer, Span<float> probabilities)
    {
        Span<float> units = stackalloc float[MaxUnits];
        Span<ulong> active = stackalloc ulong[MaxUnits / MaskLength];
        active.Clear();
        Activate(layer[..Units], units, active);
        Vector512<float> scores = Row(Units), other = default;
        for (int first = 0; first < Units; first += MaskLength)
        {
            for (ulong rest = active[first / MaskLength]; rest != 0; rest &= rest - 1)
            {
                // Two sums, so that one need not wait for the other.
                int unit = first + BitOperations.TrailingZeroCount(rest);
                scores = Vector512.FusedMultiplyAdd(Row(unit), Vector512.Create(units[unit]), scores);
                rest &= rest - 1;
                if (rest == 0) break;
                unit = first + BitOperations.TrailingZeroCount(rest);
                other = Vector512.FusedMultiplyAdd(Row(unit), Vector512.Create(units[unit]), other);
            }
        }
        Softmax(scores + other).CopyTo(probabilities);
    }

    /// <summary>Scales units and marks those above zero, about half of them, a bit each.</summary>
    private static void Activate(ReadOnlySpan<short> layer, Span<float> units, Span<ulong> active)
    {
        int first = 0;
        for (; first + Lanes <= layer.Length; first += Lanes)
        {
            Vector512<short> some = Vector512.Create(layer[first..]);
            (Vector512.ConvertToSingle(Vector512.WidenLower(some)) * Scale).CopyTo(units[first..]);
            (Vector512.ConvertToSingle(Vector512.WidenUpper(some)) * Scale).CopyTo(units[(first + (Lanes / 2))..]);
            active[first / MaskLength] |= Vector512.GreaterThan(some, Vector512<short>.Zero).ExtractMostSignificantBits() << (first % MaskLength);
        }
        for (; first < layer.Length; first++)
        {
            units[first] = layer[first] * Scale;
            if (layer[first] > 0) active[first / MaskLength] |= 1UL << (first % MaskLength);
        }
    }

    private Vector512<float> Row(int unit) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_rows), (nuint)(unit * RowLength));

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static StatusWeights Read(ReadOnlySpan<byte> section)
    {
        int units = section.Length >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(section) : -1;
        if (units is < 0 or > MaxUnits || section.Length != Length(units)) throw new InvalidDataException($"Status weights of at most {MaxUnits} units were expected; {units} units in {section.Length} bytes were found.");
        var weights = new float[(units + 1) * Statuses];
        for (int i = 0; i < weights.Length; i++) weights[i] = BinaryPrimitives.ReadSingleLittleEndian(section[(4 + (4 * i))..]);
        return new StatusWeights(weights);
    }

    public byte[] Write()
    {
        var bytes = new byte[Length(Units)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Units);
        Span<byte> rest = bytes.AsSpan(4);
        for (int i = 0; i <= Units; i++)
        {
            foreach (float weight in _rows.AsSpan(i * RowLength, Statuses))
            {
                BinaryPrimitives.WriteSingleLittleEndian(rest, weight);
                rest = rest[4..];
            }
        }
        return bytes;
    }

    /// <summary>The status with the highest score, the first of equals.</summary>
    /// <param name="scores"><see cref="RowLength"/> of them.</param>
    public static VerificationStatus Best(ReadOnlySpan<float> scores)
    {
        Vector512<float> all = Vector512.Create(scores);
        return (VerificationStatus)BitOperations.TrailingZeroCount(Vector512.Equals(all, Vector512.Create(Max(all))).ExtractMostSignificantBits());
    }

    private static float Max(Vector512<float> scores)
    {
        Vector256<float> half = Vector256.MaxNative(scores.GetLower(), scores.GetUpper());
        Vector128<float> quarter = Vector128.MaxNative(half.GetLower(), half.GetUpper());
        quarter = Vector128.MaxNative(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(quarter[0], quarter[1]);
    }

    private static Vector512<float> Softmax(Vector512<float> scores)
    {
        // Only where an exponential could be too large, or all too small, do they count from the highest.
        if (Vector512.GreaterThanAny(scores, Vector512.Create(Far)) || Vector512.LessThanAll(scores, Vector512.Create(-Far))) scores -= Vector512.Create(Max(scores));
        Vector512<float> odds = Vector512.Exp(scores);
        return odds * Vector512.Create(1 / Sum(odds));
    }

    private static float Sum(Vector512<float> odds)
    {
        Vector256<float> half = odds.GetLower() + odds.GetUpper();
        Vector128<float> quarter = half.GetLower() + half.GetUpper();
        quarter += Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1));
        return quarter[0] + quarter[1];
    }

    private static int Length(int units) => 4 + (4 * (units + 1) * Statuses);
}
