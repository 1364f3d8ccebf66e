using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Factuality;

/// <summary>A linear model of one or a few scores: for each feature a byte a score. Sums are integers: the same scores on every machine.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FactorWeights
{
    /// <summary>As many bytes as fit beside a feature.</summary>
    public const int MaxOutputs = 3;
    private const int MaxFeatures = 1 << 20;

    /// <summary>So many places that few features nearly always find an empty one, which is what a processor guesses then.</summary>
    private const int LeastRoom = 1 << 13;

    private const int Header = 8;

    private readonly uint[] _features;
    private readonly sbyte[] _weights;
    private readonly float[] _units;
    private readonly float[] _biases;

    /// <summary>By open addressing: a feature, its weights, a byte each, and a byte that is not 0; 0 for an empty place.</summary>
    private readonly ulong[] _places;

    private readonly int _shift;

    /// <param name="features">The features, ascending.</param>
    /// <param name="weights">Their rows.</param>
    /// <param name="units">What a weight of one is worth, for each score.</param>
    /// <param name="biases">The score of no feature.</param>
    public FactorWeights(uint[] features, sbyte[] weights, float[] units, float[] biases)
    {
        (_features, _weights, _units, _biases) = (features, weights, units, biases);
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastRoom, 2 * features.Length));
        _places = new ulong[room];
        _shift = 32 - BitOperations.Log2((uint)room);
        for (int i = 0; i < features.Length; i++)
        {
            int place = Place(features[i]);
            while (_places[place] != 0) place = Next(place);
            _places[place] = ((ulong)features[i] << 32) | Packed(weights.AsSpan(i * Outputs, Outputs));
        }
    }

    public int Outputs => _biases.Length;

    public int Count => _features.Length;

    /// <summary>Scores the features of one case.</summary>
    /// <param name="features">No feature twice.</param>
    /// <param name="scores"><see cref="Outputs"/> places.</param>
    public void Score(ReadOnlySpan<uint> features, Span<double> scores)
    {
        Span<int> sums = stackalloc int[MaxOutputs];
        sums.Clear();
        foreach (uint feature in features)
        {
            ulong found = Find(feature);
            if (found == 0) continue;
            for (int k = 0; k < Outputs; k++) sums[k] += (sbyte)(found >> (8 * (k + 1)));
        }
        for (int k = 0; k < Outputs; k++) scores[k] = _biases[k] + (sums[k] * (double)_units[k]);
    }

    /// <summary>The weights of a score from the second byte on, above a byte that is not 0.</summary>
    private static uint Packed(ReadOnlySpan<sbyte> weights)
    {
        uint packed = 1;
        for (int k = 0; k < weights.Length; k++) packed |= (uint)(byte)weights[k] << (8 * (k + 1));
        return packed;
    }

    /// <summary>A feature with its weights; 0 where it has none.</summary>
    private ulong Find(uint feature)
    {
        int place = Place(feature);
        ulong found = _places[place];
        while (found != 0 && (uint)(found >> 32) != feature) found = _places[place = Next(place)];
        return found;
    }

    private int Next(int place) => (place + 1) & (_places.Length - 1);

    private int Place(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    /// <summary>The same weights with one score multiplied and moved.</summary>
    public FactorWeights Scaled(int output, float factor, float shift)
    {
        (float[] units, float[] biases) = ([.. _units], [.. _biases]);
        units[output] *= factor;
        biases[output] = (biases[output] * factor) + shift;
        return new FactorWeights(_features, _weights, units, biases);
    }

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static FactorWeights Read(ReadOnlySpan<byte> section, int outputs)
    {
        int count = section.Length >= Header ? BinaryPrimitives.ReadInt32LittleEndian(section) : -1;
        int found = section.Length >= Header ? BinaryPrimitives.ReadInt32LittleEndian(section[4..]) : -1;
        if (count is < 0 or > MaxFeatures || found != outputs || section.Length != Length(count, outputs))
        {
            throw new InvalidDataException($"Weights of at most {MaxFeatures} features for {outputs} scores were expected; {count} features for {found} in {section.Length} bytes were found.");
        }
        var features = new uint[count];
        var units = new float[outputs];
        var biases = new float[outputs];
        int cursor = Header;
        for (int k = 0; k < outputs; k++, cursor += 8) (units[k], biases[k]) = (BinaryPrimitives.ReadSingleLittleEndian(section[cursor..]), BinaryPrimitives.ReadSingleLittleEndian(section[(cursor + 4)..]));
        for (int i = 0; i < count; i++, cursor += 4) features[i] = BinaryPrimitives.ReadUInt32LittleEndian(section[cursor..]);
        return new FactorWeights(features, MemoryMarshal.Cast<byte, sbyte>(section[cursor..]).ToArray(), units, biases);
    }

    public byte[] Write()
    {
        var bytes = new byte[Length(Count, Outputs)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Outputs);
        int cursor = Header;
        for (int k = 0; k < Outputs; k++, cursor += 8)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(cursor), _units[k]);
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(cursor + 4), _biases[k]);
        }
        foreach (uint feature in _features)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(cursor), feature);
            cursor += 4;
        }
        MemoryMarshal.AsBytes(_weights.AsSpan()).CopyTo(bytes.AsSpan(cursor));
        return bytes;
    }

    private static int Length(int count, int outputs) => Header + (outputs * 8) + (count * (4 + outputs));
}
