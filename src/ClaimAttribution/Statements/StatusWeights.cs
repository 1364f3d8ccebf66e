using System.Buffers.Binary;
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
        ref float rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        Vector512<float> scores = Vector512.LoadUnsafe(ref rows, (nuint)(Units * RowLength)), other = default;
        int unit = 0;
        for (; unit + 1 < Units; unit += 2)
        {
            scores += Vector512.LoadUnsafe(ref rows, (nuint)(unit * RowLength)) * (layer[unit] * Scale);
            other += Vector512.LoadUnsafe(ref rows, (nuint)((unit + 1) * RowLength)) * (layer[unit + 1] * Scale);
        }
        if (unit < Units) other += Vector512.LoadUnsafe(ref rows, (nuint)(unit * RowLength)) * (layer[unit] * Scale);
        Softmax(scores + other).CopyTo(probabilities);
    }

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

    private static Vector512<float> Softmax(Vector512<float> scores)
    {
        Vector256<float> half = Vector256.Max(scores.GetLower(), scores.GetUpper());
        Vector128<float> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        float most = Math.Max(Math.Max(quarter[0], quarter[1]), Math.Max(quarter[2], quarter[3]));
        Vector512<float> odds = Vector512.Exp(scores - Vector512.Create(most));
        return odds / Vector512.Sum(odds);
    }

    private static int Length(int units) => 4 + (4 * (units + 1) * Statuses);
}
