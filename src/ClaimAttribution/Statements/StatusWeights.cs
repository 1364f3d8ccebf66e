using System.Buffers.Binary;
using System.Numerics;
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

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>.</summary>
    /// <param name="layer">The units, none below zero.</param>
    /// <param name="probabilities"><see cref="RowLength"/> places, those beyond <see cref="Statuses"/> 0.</param>
    public void Score(ReadOnlySpan<short> layer, Span<float> probabilities)
    {
        Vector512<float> scores = Row(Units), other = default;
        int first = 0, lanes = Vector512<short>.Count;
        for (; first + (2 * lanes) <= Units; first += 2 * lanes)
        {
            scores = Add(scores, layer, first);
            other = Add(other, layer, first + lanes);
        }
        for (; first + lanes <= Units; first += lanes) scores = Add(scores, layer, first);
        for (; first < Units; first++) scores += Row(first) * (layer[first] * Scale);
        Softmax(scores + other).CopyTo(probabilities);
    }

    /// <summary>Adds the rows of a vector of units, of which half are 0.</summary>
    private Vector512<float> Add(Vector512<float> scores, ReadOnlySpan<short> layer, int first)
    {
        Vector512<short> units = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(layer), (nuint)first);
        for (ulong active = Vector512.GreaterThan(units, Vector512<short>.Zero).ExtractMostSignificantBits(); active != 0; active &= active - 1)
        {
            int unit = first + BitOperations.TrailingZeroCount(active);
            scores += Row(unit) * (layer[unit] * Scale);
        }
        return scores;
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
        Vector256<float> half = Vector256.Max(scores.GetLower(), scores.GetUpper());
        Vector128<float> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        return Math.Max(Math.Max(quarter[0], quarter[1]), Math.Max(quarter[2], quarter[3]));
    }

    private static Vector512<float> Softmax(Vector512<float> scores)
    {
        Vector512<float> odds = Vector512.Exp(scores - Vector512.Create(Max(scores)));
        return odds / Vector512.Sum(odds);
    }

    private static int Length(int units) => 4 + (4 * (units + 1) * Statuses);
}
