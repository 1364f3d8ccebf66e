using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Attributions;

/// <summary>
/// The weights of a linear chain over role labels: one row of 16 bytes a feature (one signed byte a label and the mark of the
/// feature that owns the row), and one weight for each pair of labels in a row.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LabelWeights
{
    /// <summary>The bytes of a row, and the places of a row of labels.</summary>
    public const int RowLength = 16;

    /// <summary>The score of what cannot be; two of them and the scores of a long row still fit.</summary>
    public const int Impossible = int.MinValue / 4;

    private const int HeaderLength = 8 + (RowLength * RowLength * 2);

    private readonly short[] _transitions;
    private readonly sbyte[] _rows;
    private readonly int _first;
    private readonly uint _mask;

    /// <param name="scale">What one unit of a weight is worth in natural logarithms of odds.</param>
    /// <param name="transitions">The weights of all pairs, <see cref="RowLength"/> a first label.</param>
    /// <param name="rows">2^n rows.</param>
    public LabelWeights(float scale, short[] transitions, ReadOnlySpan<sbyte> rows)
    {
        (Scale, _transitions) = (scale, transitions);
        _mask = (uint)(rows.Length / RowLength) - 1;
        _rows = GC.AllocateUninitializedArray<sbyte>(rows.Length + RowLength, pinned: true);
        // A row in two cache lines would be fetched twice.
        _first = (int)((RowLength - (Marshal.UnsafeAddrOfPinnedArrayElement(_rows, 0) % RowLength)) % RowLength);
        rows.CopyTo(_rows.AsSpan(_first));
        (Steps, Odds) = (new int[RoleLabels.Count * RowLength], new float[RoleLabels.Count * RowLength]);
        Array.Fill(Steps, 2 * Impossible);
        foreach ((byte from, byte to) in RoleLabels.Pairs)
        {
            int place = (from * RowLength) + to;
            (Steps[place], Odds[place]) = (transitions[place], MathF.Exp(transitions[place] * scale));
        }
    }

    /// <summary>What one unit of a weight is worth in natural logarithms of odds.</summary>
    public float Scale { get; }

    /// <summary>The weights of all pairs, <see cref="RowLength"/> a first label; twice <see cref="Impossible"/> for those that cannot stand in a row.</summary>
    public int[] Steps { get; }

    /// <summary>What the weights of all pairs multiply odds by, <see cref="RowLength"/> a first label; 0 for those that cannot stand in a row.</summary>
    public float[] Odds { get; }

    /// <summary>What tells the features of one row apart; never 0, the mark of a row without an owner.</summary>
    public static sbyte Mark(uint feature) => (sbyte)((feature >> 24) | 1);

    /// <summary>The weight of two labels in a row.</summary>
    public int Transition(byte from, byte to) => _transitions[(from * RowLength) + to];

    /// <summary>The score of each label for a word with these features.</summary>
    public Vector256<short> Score(ReadOnlySpan<uint> features)
    {
        Vector256<short> sum = default;
        ref sbyte table = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), _first);
        foreach (uint feature in features)
        {
            Vector128<sbyte> row = Vector128.LoadUnsafe(ref table, (feature & _mask) * RowLength);
            // Whether the row is another feature's is as good as random: a branch would cost more than the sum.
            row &= Vector128.Shuffle(Vector128.Equals(row, Vector128.Create(Mark(feature))), Vector128.Create((sbyte)(RowLength - 1)));
            sum += Vector256.WidenLower(row.ToVector256Unsafe());
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
        ReadOnlySpan<sbyte> rows = MemoryMarshal.Cast<byte, sbyte>(section[HeaderLength..end]);
        section = section[end..];
        return new LabelWeights(scale, transitions, rows);
    }

    public byte[] Write()
    {
        ReadOnlySpan<byte> rows = MemoryMarshal.Cast<sbyte, byte>(_rows.AsSpan(_first, ((int)_mask + 1) * RowLength));
        var bytes = new byte[HeaderLength + rows.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, rows.Length / RowLength);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), Scale);
        MemoryMarshal.AsBytes(_transitions.AsSpan()).CopyTo(bytes.AsSpan(8));
        rows.CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }
}
