using System.Buffers.Binary;
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

    // One row more than there are features for: zeros, the row of a feature that owns none.
    private readonly NetworkRows _rows;

    // The marks of the two rows of a pair, apart from them: small enough to stay near, so that no row is fetched in vain.
    private readonly uint[] _marks;
    private readonly short[] _bias;
    private readonly AlignedArray<short> _outputs;
    private readonly int[] _outputBias;
    private readonly uint _mask;

    /// <param name="rows">2^n rows of as many bytes as there are hidden units.</param>
    /// <param name="bias">One a hidden unit.</param>
    /// <param name="outputs">For each output one weight a hidden unit, −127 to 127.</param>
    /// <param name="outputBias">One an output.</param>
    /// <param name="embedded">Whether the rows stay where they are for good.</param>
    public FeatureNetwork(ReadOnlySpan<sbyte> rows, short[] bias, short[] outputs, int[] outputBias, bool embedded = false)
    {
        (_bias, _outputs, _outputBias) = (bias, new AlignedArray<short>(outputs), outputBias);
        Hidden = bias.Length;
        _mask = (uint)(rows.Length / Hidden) - 1;
        _rows = new NetworkRows(rows, Hidden, embedded);
        _marks = new uint[((int)_mask / 2) + 1];
        ReadOnlySpan<byte> rest = MemoryMarshal.AsBytes(rows);
        foreach (ref uint marks in _marks.AsSpan())
        {
            marks = MarkOf(rest[..Hidden]) | ((uint)MarkOf(rest.Slice(Hidden, Hidden)) << 16);
            rest = rest[(2 * Hidden)..];
        }
    }

    /// <summary>The number of hidden units, a multiple of <see cref="Lanes"/>.</summary>
    public int Hidden { get; }

    /// <summary>The number of scores.</summary>
    public int Outputs => _outputBias.Length;

    /// <summary>What tells the features of one row apart, in its last two bytes; never 0, the mark of a row without an owner.</summary>
    public static short Mark(uint feature) => (short)((feature >> 16) | 1);

    /// <summary>Fills the hidden layer: sums of rows, rectified.</summary>
    /// <param name="features">Hashes.</param>
    /// <param name="hidden"><see cref="Hidden"/> places.</param>
    public void Hide(ReadOnlySpan<uint> features, Span<short> hidden)
    {
        Span<int> starts = stackalloc int[features.Length];
        Find(features, starts);
        Hide(starts, hidden);
    }

    /// <summary>Finds the rows of features and has them fetched, for <see cref="Hide(Span{int}, Span{short})"/> some time later.</summary>
    /// <param name="features">Hashes.</param>
    /// <param name="starts">As many places.</param>
    public void Fetch(ReadOnlySpan<uint> features, Span<int> starts)
    {
        Find(features, starts);
        _rows.Prefetch(starts);
    }

    /// <inheritdoc cref="Hide(ReadOnlySpan{uint}, Span{short})"/>
    /// <param name="starts">What <see cref="Fetch"/> found; written over.</param>
    /// <param name="hidden"><see cref="Hidden"/> places.</param>
    public void Hide(Span<int> starts, Span<short> hidden)
    {
        starts = _rows.Present(starts);
        ref sbyte rows = ref _rows.First;
        ref short bias = ref MemoryMarshal.GetArrayDataReference(_bias);
        ref short layer = ref MemoryMarshal.GetReference(hidden);
        nuint unit = 0;
        for (; unit + (2 * Lanes) <= (nuint)Hidden; unit += 2 * Lanes)
        {
            Vector512<short> sum = Vector512.LoadUnsafe(ref bias, unit), next = Vector512.LoadUnsafe(ref bias, unit + Lanes);
            foreach (int start in starts)
            {
                sum += Widen(ref rows, (nuint)start + unit);
                next += Widen(ref rows, (nuint)start + unit + Lanes);
            }
            Vector512.Max(sum, Vector512<short>.Zero).StoreUnsafe(ref layer, unit);
            Vector512.Max(next, Vector512<short>.Zero).StoreUnsafe(ref layer, unit + Lanes);
        }
        for (; unit < (nuint)Hidden; unit += Lanes)
        {
            Vector512<short> sum = Vector512.LoadUnsafe(ref bias, unit);
            foreach (int start in starts) sum += Widen(ref rows, (nuint)start + unit);
            Vector512.Max(sum, Vector512<short>.Zero).StoreUnsafe(ref layer, unit);
        }
    }

    private static Vector512<short> Widen(ref sbyte rows, nuint place) => Vector512.WidenLower(Vector256.LoadUnsafe(ref rows, place).ToVector512Unsafe());

    /// <summary>The places of the rows that features own: those that their hashes name or those beside them; of zeros where there are neither.</summary>
    /// <param name="features">Hashes.</param>
    /// <param name="starts">As many places.</param>
    private void Find(ReadOnlySpan<uint> features, Span<int> starts)
    {
        int i = 0, vector = Vector256<uint>.Count;
        // Eight at a time; the last eight may have been found already.
        if (features.Length >= vector)
        {
            for (; i < features.Length; i += vector) Find(features, Math.Min(i, features.Length - vector), starts);
            return;
        }
        for (; i < features.Length; i++) starts[i] = Find(features[i]);
    }

    private void Find(ReadOnlySpan<uint> features, int first, Span<int> starts)
    {
        // Arithmetic only: whether a feature has a row is beyond what a processor can guess.
        ref uint f = ref Unsafe.Add(ref MemoryMarshal.GetReference(features), first);
        ref uint m = ref MemoryMarshal.GetArrayDataReference(_marks);
        uint even = _mask & ~1u;
        Vector256<uint> feature = Vector256.LoadUnsafe(ref f);
        Vector256<uint> marks = Vector256.Create(
            MarksOf(ref m, f & even), MarksOf(ref m, Unsafe.Add(ref f, 1) & even), MarksOf(ref m, Unsafe.Add(ref f, 2) & even), MarksOf(ref m, Unsafe.Add(ref f, 3) & even),
            MarksOf(ref m, Unsafe.Add(ref f, 4) & even), MarksOf(ref m, Unsafe.Add(ref f, 5) & even), MarksOf(ref m, Unsafe.Add(ref f, 6) & even), MarksOf(ref m, Unsafe.Add(ref f, 7) & even));
        Vector256<uint> row = feature & Vector256.Create(_mask);
        Vector256<uint> mark = (feature >> 16) | Vector256<uint>.One;
        Vector256<uint> ofEven = Vector256.Equals(marks & Vector256.Create(0xFFFFu), mark), ofOdd = Vector256.Equals(marks >> 16, mark);
        Vector256<uint> isOdd = Vector256<uint>.Zero - (row & Vector256<uint>.One);
        // The row that the hash names goes before the one beside it.
        Vector256<uint> named = Vector256.ConditionalSelect(isOdd, ofOdd, ofEven), beside = Vector256.ConditionalSelect(isOdd, ofEven, ofOdd);
        Vector256<uint> owned = Vector256.ConditionalSelect(named, row, row ^ Vector256<uint>.One);
        owned = Vector256.ConditionalSelect(named | beside, owned, Vector256.Create(_mask + 1));
        (owned * (uint)Hidden).AsInt32().StoreUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(starts), first));
    }

    /// <summary>The marks of the pair of rows that begins with an even one, that of the even one in the lower half.</summary>
    private static uint MarksOf(ref uint marks, uint even) => Unsafe.AddByteOffset(ref marks, (nuint)even * (sizeof(uint) / 2));

    private int Find(uint feature)
    {
        uint row = feature & _mask, marks = _marks[row / 2], mark = (ushort)Mark(feature);
        uint named = (ushort)(marks >> ((int)(row & 1) * 16)), beside = (ushort)(marks >> ((int)(~row & 1) * 16));
        return (int)(named == mark ? row : beside == mark ? row ^ 1 : _mask + 1) * Hidden;
    }

    /// <summary>The score of one output.</summary>
    /// <param name="output">Which.</param>
    /// <param name="hidden">The hidden layer, none below zero.</param>
    public int Score(int output, ReadOnlySpan<short> hidden)
    {
        ref int layer = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(hidden));
        ref int weights = ref Unsafe.As<short, int>(ref Unsafe.Add(ref _outputs.First, output * Hidden));
        Vector512<int> sum = Vector512<int>.Zero;
        for (nuint pair = 0; pair < (nuint)Hidden / 2; pair += (nuint)Vector512<int>.Count)
        {
            sum += OutputBlock.Products(Vector512.LoadUnsafe(ref layer, pair), Vector512.LoadUnsafe(ref weights, pair));
        }
        return Vector512.Sum(sum) + _outputBias[output];
    }

    private static ushort MarkOf(ReadOnlySpan<byte> row) => BinaryPrimitives.ReadUInt16LittleEndian(row[^MarkLength..]);

    /// <summary>Some outputs, laid out to be scored together.</summary>
    public OutputBlock Block(int first, int count) => new(_outputs.Span.Slice(first * Hidden, count * Hidden), _outputBias.AsSpan(first, count));

    /// <param name="section">What <see cref="Write"/> wrote.</param>
    /// <param name="embedded">Whether the bytes stay where they are for good.</param>
    /// <exception cref="InvalidDataException">The bytes are none that <see cref="Write"/> wrote.</exception>
    public static FeatureNetwork Read(ReadOnlySpan<byte> section, bool embedded = false)
    {
        const int header = 12;
        int hidden = 0, outputs = 0, rowBits = 0;
        if (section.Length >= header)
        {
            hidden = BinaryPrimitives.ReadInt32LittleEndian(section);
            outputs = BinaryPrimitives.ReadInt32LittleEndian(section[4..]);
            rowBits = BinaryPrimitives.ReadInt32LittleEndian(section[8..]);
        }
        bool possible = hidden is > 0 and <= MaxHidden && hidden % Lanes == 0 && outputs is > 0 and <= MaxOutputs && rowBits is >= 1 and <= 24;
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
        return new FeatureNetwork(MemoryMarshal.Cast<byte, sbyte>(rest[weights.Length..]), bias, weights, outputBias, embedded);
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
        foreach (short weight in _outputs.Span) writer.Write((sbyte)weight);
        writer.Write(MemoryMarshal.Cast<sbyte, byte>(_rows.Span));
        writer.Flush();
        return stream.ToArray();
    }
}
