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
/// Immutable and thread-safe. The last two bytes of a row mark the feature that owns it; of the features that share a pair of rows
/// the two most frequent ones own them, the others are left out.
/// </remarks>
internal sealed class FeatureNetwork
{
    /// <summary>Rows are whole vectors of this many bytes.</summary>
    public const int Lanes = 32;

    /// <summary>The bytes of a row that hold no weights but the mark of its owner.</summary>
    public const int MarkLength = 2;

    public const int MaxHidden = 256;
    public const int MaxOutputs = 512;

    private const int CacheLine = 64;

    private readonly sbyte[] _rows;
    private readonly int _first;

    // The marks of the two rows of a pair, apart from them: small enough to stay near, so that no row is fetched in vain.
    private readonly uint[] _marks;
    private readonly short[] _bias;
    private readonly short[] _outputs;
    private readonly int[] _outputBias;
    private readonly uint _mask;

    /// <param name="rows">2^n rows of as many bytes as there are hidden units.</param>
    /// <param name="bias">One a hidden unit.</param>
    /// <param name="outputs">For each output one weight a hidden unit, −127 to 127.</param>
    /// <param name="outputBias">One an output.</param>
    public FeatureNetwork(sbyte[] rows, short[] bias, short[] outputs, int[] outputBias)
    {
        (_bias, _outputs, _outputBias) = (bias, outputs, outputBias);
        Hidden = bias.Length;
        _mask = (uint)(rows.Length / Hidden) - 1;
        (_rows, _first) = Aligned(rows);
        _marks = new uint[((int)_mask / 2) + 1];
        for (int row = 0; row <= (int)_mask; row++) _marks[row / 2] |= (uint)MarkOf(rows, row) << (row % 2 * 16);
    }

    /// <summary>The number of hidden units, a multiple of <see cref="Lanes"/>.</summary>
    public int Hidden { get; }

    /// <summary>The number of scores.</summary>
    public int Outputs => _outputBias.Length;

    /// <summary>What tells the features of one row apart, in its last two bytes; never 0, the mark of a row without an owner.</summary>
    public static short Mark(uint feature) => (short)((feature >> 16) | 1);

    /// <summary>The rows where no row of 64 bytes lies in two cache lines, and the place of the first.</summary>
    private static (sbyte[] Rows, int First) Aligned(sbyte[] rows)
    {
        sbyte[] aligned = GC.AllocateUninitializedArray<sbyte>(rows.Length + CacheLine, pinned: true);
        int first = (int)((CacheLine - (Marshal.UnsafeAddrOfPinnedArrayElement(aligned, 0) % CacheLine)) % CacheLine);
        rows.CopyTo(aligned, first);
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
        ref short bias = ref MemoryMarshal.GetArrayDataReference(_bias);
        ref short layer = ref MemoryMarshal.GetReference(hidden);
        for (nuint unit = 0; unit < (nuint)Hidden; unit += Lanes)
        {
            Vector512<short> sum = Vector512.LoadUnsafe(ref bias, unit);
            foreach (int start in starts) sum += Vector512.WidenLower(Vector256.LoadUnsafe(ref rows, (nuint)start + unit).ToVector512Unsafe());
            Vector512.Max(sum, Vector512<short>.Zero).StoreUnsafe(ref layer, unit);
        }
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
            uint difference = marks ^ ((ushort)Mark(feature) * 0x0001_0001u);
            uint unnamed = ((difference & 0xFFFF) + 0xFFFF) >> 16, notBeside = ((difference >> 16) + 0xFFFF) >> 16;
            Unsafe.Add(ref start, found) = (int)(row ^ unnamed) * Hidden;
            found += 1 - (unnamed & notBeside);
        }
        return (int)found;
    }

    private ushort MarkOf(ReadOnlySpan<sbyte> rows, int row) => BinaryPrimitives.ReadUInt16LittleEndian(MemoryMarshal.AsBytes(rows)[(((row + 1) * Hidden) - MarkLength)..]);

    /// <summary>Some outputs, laid out to be scored together.</summary>
    public OutputBlock Block(int first, int count) => new(_outputs.AsSpan(first * Hidden, count * Hidden), _outputBias.AsSpan(first, count));

    /// <exception cref="InvalidDataException">The bytes are none that <see cref="Write"/> wrote.</exception>
    public static FeatureNetwork Read(ReadOnlySpan<byte> section)
    {
        const int header = 12;
        int hidden = 0, outputs = 0, rowBits = 0;
        if (section.Length >= header)
        {
            hidden = BinaryPrimitives.ReadInt32LittleEndian(section);
            outputs = BinaryPrimitives.ReadInt32LittleEndian(section[4..]);
            rowBits = BinaryPrimitives.ReadInt32LittleEndian(section[8..]);
        }
        bool possible = hidden is > 0 and <= MaxHidden && hidden % Lanes == 0 && outputs is > 0 and <= MaxOutputs && rowBits is >= 0 and <= 24;
        if (!possible || section.Length != header + (2L * hidden) + (outputs * (4L + hidden)) + ((long)hidden << rowBits))
        {
            throw new InvalidDataException($"A network of up to {MaxHidden} hidden units and {MaxOutputs} outputs was expected; one of {hidden} and {outputs} with 2^{rowBits} rows in {section.Length} bytes was found.");
        }
        var bias = new short[hidden];
        var outputBias = new int[outputs];
        var weights = new short[outputs * hidden];
        ReadOnlySpan<byte> rest = section[header..];
        for (int i = 0; i < hidden; i++) bias[i] = BinaryPrimitives.ReadInt16LittleEndian(rest[(2 * i)..]);
        rest = rest[(2 * hidden)..];
        for (int i = 0; i < outputs; i++) outputBias[i] = BinaryPrimitives.ReadInt32LittleEndian(rest[(4 * i)..]);
        rest = rest[(4 * outputs)..];
        for (int i = 0; i < weights.Length; i++) weights[i] = (sbyte)rest[i];
        return new FeatureNetwork(MemoryMarshal.Cast<byte, sbyte>(rest[weights.Length..]).ToArray(), bias, weights, outputBias);
    }

    public byte[] Write()
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Hidden);
        writer.Write(Outputs);
        writer.Write(int.Log2((int)_mask + 1));
        foreach (short weight in _bias) writer.Write(weight);
        foreach (int weight in _outputBias) writer.Write(weight);
        foreach (short weight in _outputs) writer.Write((sbyte)weight);
        writer.Write(MemoryMarshal.Cast<sbyte, byte>(_rows.AsSpan(_first, ((int)_mask + 1) * Hidden)));
        writer.Flush();
        return stream.ToArray();
    }
}
