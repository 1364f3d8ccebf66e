using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Attributions;

/// <summary>
/// The weights of a linear chain over role labels: one row of 16 bytes a feature (one signed byte a label and the mark of the
/// feature that owns the row), and one weight for each pair of labels in a row.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LabelWeights(float scale, short[] transitions, sbyte[] rows)
{
    /// <summary>The bytes of a row.</summary>
    public const int RowLength = 16;

    private const int HeaderLength = 8 + (RowLength * RowLength * 2);

    private readonly uint _mask = (uint)(rows.Length / RowLength) - 1;

    /// <summary>What one unit of a weight is worth in natural logarithms of odds.</summary>
    public float Scale { get; } = scale;

    /// <summary>The weights of all pairs, <see cref="RowLength"/> a first label.</summary>
    public ReadOnlySpan<short> Transitions => transitions;

    /// <summary>What the weights of all pairs multiply odds by.</summary>
    public float[] Odds { get; } = [.. transitions.Select(weight => MathF.Exp(weight * scale))];

    /// <summary>What tells the features of one row apart; never 0, the mark of a row without an owner.</summary>
    public static sbyte Mark(uint feature) => (sbyte)((feature >> 24) | 1);

    /// <summary>The score of each label for a word with these features.</summary>
    public Vector256<short> Score(ReadOnlySpan<uint> features)
    {
        Vector256<short> sum = default;
        ref sbyte table = ref MemoryMarshal.GetArrayDataReference(rows);
        foreach (uint feature in features)
        {
            Vector128<sbyte> row = Vector128.LoadUnsafe(ref table, (feature & _mask) * RowLength);
            // Whether the row is another feature's is as good as random: a branch would cost more than the sum.
            row &= Vector128.Create((sbyte)-Convert.ToSByte(row[RowLength - 1] == Mark(feature)));
            (Vector128<short> lower, Vector128<short> upper) = Vector128.Widen(row);
            sum += Vector256.Create(lower, upper);
        }
        return sum;
    }

    /// <summary>Reads what <see cref="Write"/> wrote and moves on in the section.</summary>
    /// <exception cref="InvalidDataException">The section holds no such weights.</exception>
    public static LabelWeights Read(ref ReadOnlySpan<byte> section)
    {
        int count = section.Length >= HeaderLength ? BinaryPrimitives.ReadInt32LittleEndian(section) : 0;
        if (count < 1 || (count & (count - 1)) != 0 || count > (section.Length - HeaderLength) / RowLength) throw new InvalidDataException($"Label weights of 2^n rows were expected; {count} rows in {section.Length} bytes were found.");
        float scale = BinaryPrimitives.ReadSingleLittleEndian(section[4..]);
        if (!float.IsFinite(scale) || scale <= 0) throw new InvalidDataException($"A scale above 0 was expected, {scale} found.");
        short[] transitions = MemoryMarshal.Cast<byte, short>(section[8..HeaderLength]).ToArray();
        int end = HeaderLength + (count * RowLength);
        sbyte[] rows = MemoryMarshal.Cast<byte, sbyte>(section[HeaderLength..end]).ToArray();
        section = section[end..];
        return new LabelWeights(scale, transitions, rows);
    }

    public byte[] Write()
    {
        var bytes = new byte[HeaderLength + rows.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, rows.Length / RowLength);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), Scale);
        MemoryMarshal.AsBytes(transitions.AsSpan()).CopyTo(bytes.AsSpan(8));
        MemoryMarshal.AsBytes(rows.AsSpan()).CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }
}
