using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Models;

/// <summary>
/// A network of one hidden layer over hashed features: the rows of the features at hand add up to the hidden units, which are
/// rectified and weighted into scores (Chen and Manning, “A Fast and Accurate Dependency Parser using Neural Networks”, 2014;
/// Weinberger and others, “Feature Hashing”, 2009). Rows are bytes, sums are integers: the same scores on every machine.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. A row is a cache line. Every row has a mark, that of the feature which owns it; of the features that
/// share a pair of rows the two most frequent ones own them, the others are left out. Marks lie apart, so that no row is fetched
/// in vain.
/// </remarks>
internal sealed class FeatureNetwork
{
    /// <summary>The number of hidden units, and the bytes of a row.</summary>
    public const int Hidden = 64;

    public const int MaxOutputs = 512;
    public const int MaxRowBits = 24;

    private readonly sbyte[] _rows;
    private readonly int _first;
    private readonly uint[] _marks;
    private readonly short[] _bias;
    private readonly short[] _outputs;
    private readonly int[] _outputBias;
    private readonly uint _mask;

    /// <param name="rows">2^n rows of <see cref="Hidden"/> bytes, two at least.</param>
    /// <param name="marks">The mark of each row's owner; 0 for a row without one.</param>
    /// <param name="bias">One a hidden unit.</param>
    /// <param name="outputs">For each output one weight a hidden unit, −127 to 127.</param>
    /// <param name="outputBias">One an output.</param>
    public FeatureNetwork(ReadOnlySpan<sbyte> rows, ReadOnlySpan<ushort> marks, short[] bias, short[] outputs, int[] outputBias)
    {
        (_bias, _outputs, _outputBias) = (bias, outputs, outputBias);
        _mask = (uint)marks.Length - 1;
        (_rows, _first) = Aligned(rows);
        _marks = new uint[marks.Length / 2];
        for (int pair = 0; pair < _marks.Length; pair++) _marks[pair] = marks[2 * pair] | ((uint)marks[(2 * pair) + 1] << 16);
    }

    /// <summary>The number of scores.</summary>
    public int Outputs => _outputBias.Length;

    /// <summary>What tells the features of one row apart; never 0, the mark of a row without an owner.</summary>
    public static ushort Mark(uint feature) => (ushort)((feature >> 16) | 1);

    /// <summary>The rows where none lies in two cache lines, and the place of the first.</summary>
    private static (sbyte[] Rows, int First) Aligned(ReadOnlySpan<sbyte> rows)
    {
        sbyte[] aligned = GC.AllocateUninitializedArray<sbyte>(rows.Length + Hidden, pinned: true);
        int first = (int)((Hidden - (Marshal.UnsafeAddrOfPinnedArrayElement(aligned, 0) % Hidden)) % Hidden);
        rows.CopyTo(aligned.AsSpan(first));
        return (aligned, first);
    }

    /// <summary>Fills the hidden layer: sums of rows, rectified.</summary>
    /// <param name="features">Hashes.</param>
    /// <param name="hidden"><see cref="Hidden"/> places.</param>
    public void Hide(ReadOnlySpan<uint> features, Span<short> hidden)
    {
        Span<int> starts = stackalloc int[features.Length + 1];
        starts = starts[..Find(features, starts)];
        ref sbyte rows = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), _first);
        Vector512<short> low = Vector512.Create(_bias), high = Vector512.Create(_bias, Vector512<short>.Count);
        foreach (int start in starts)
        {
            Vector512<sbyte> row = Vector512.LoadUnsafe(ref rows, (nuint)start);
            low += Vector512.WidenLower(row);
            high += Vector512.WidenUpper(row);
        }
        Vector512.Max(low, Vector512<short>.Zero).CopyTo(hidden);
        Vector512.Max(high, Vector512<short>.Zero).CopyTo(hidden[Vector512<short>.Count..]);
    }

    /// <summary>The places of the rows that features own: those that their hashes name or those beside them.</summary>
    /// <returns>How many there are.</returns>
    private int Find(ReadOnlySpan<uint> features, Span<int> starts)
    {
        // Arithmetic only: whether a feature has a row is beyond what a processor can guess.
        ref uint table = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref int start = ref MemoryMarshal.GetReference(starts);
        uint mask = _mask, found = 0;
        foreach (uint feature in features)
        {
            uint row = feature & mask;
            uint marks = BitOperations.RotateRight(Unsafe.Add(ref table, row / 2), (int)(row * 16));
            uint difference = marks ^ (Mark(feature) * 0x0001_0001u);
            uint unnamed = ((difference & 0xFFFF) + 0xFFFF) >> 16, notBeside = ((difference >> 16) + 0xFFFF) >> 16;
            Unsafe.Add(ref start, found) = (int)((row ^ unnamed) * Hidden);
            found += 1 - (unnamed & notBeside);
        }
        return (int)found;
    }

    /// <summary>Some outputs, laid out to be scored together.</summary>
    public OutputBlock Block(int first, int count) => new(_outputs.AsSpan(first * Hidden, count * Hidden), _outputBias.AsSpan(first, count));

    /// <exception cref="InvalidDataException">The bytes are none that <see cref="Write"/> wrote.</exception>
    public static FeatureNetwork Read(ReadOnlySpan<byte> section)
    {
        const int header = 8, rowLength = Hidden + sizeof(ushort), outputLength = Hidden + sizeof(int);
        int outputs = section.Length >= header ? BinaryPrimitives.ReadInt32LittleEndian(section) : 0;
        int rowBits = section.Length >= header ? BinaryPrimitives.ReadInt32LittleEndian(section[4..]) : 0;
        bool possible = outputs is > 0 and <= MaxOutputs && rowBits is > 0 and <= MaxRowBits;
        if (!possible || section.Length != header + (sizeof(short) * Hidden) + (outputs * outputLength) + ((long)rowLength << rowBits))
        {
            throw new InvalidDataException($"A network of up to {MaxOutputs} outputs was expected; one of {outputs} with 2^{rowBits} rows in {section.Length} bytes was found.");
        }
        var bias = new short[Hidden];
        var outputBias = new int[outputs];
        var weights = new short[outputs * Hidden];
        var marks = new ushort[1 << rowBits];
        ReadOnlySpan<byte> rest = section[header..];
        for (int i = 0; i < bias.Length; i++) bias[i] = BinaryPrimitives.ReadInt16LittleEndian(rest[(2 * i)..]);
        rest = rest[(sizeof(short) * bias.Length)..];
        for (int i = 0; i < outputs; i++) outputBias[i] = BinaryPrimitives.ReadInt32LittleEndian(rest[(4 * i)..]);
        rest = rest[(sizeof(int) * outputs)..];
        for (int i = 0; i < weights.Length; i++) weights[i] = (sbyte)rest[i];
        rest = rest[weights.Length..];
        for (int i = 0; i < marks.Length; i++) marks[i] = BinaryPrimitives.ReadUInt16LittleEndian(rest[(2 * i)..]);
        return new FeatureNetwork(MemoryMarshal.Cast<byte, sbyte>(rest[(sizeof(ushort) * marks.Length)..]), marks, bias, weights, outputBias);
    }

    public byte[] Write()
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Outputs);
        writer.Write(int.Log2((int)_mask + 1));
        foreach (short weight in _bias) writer.Write(weight);
        foreach (int weight in _outputBias) writer.Write(weight);
        foreach (short weight in _outputs) writer.Write((sbyte)weight);
        foreach (uint pair in _marks) writer.Write(pair);
        writer.Write(MemoryMarshal.AsBytes(_rows.AsSpan(_first, ((int)_mask + 1) * Hidden)));
        writer.Flush();
        return stream.ToArray();
    }
}
