using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Statements;

/// <summary>A linear model of the statuses: for each feature a row of weights, one a status, and a row of biases.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatusWeights
{
    public const string Section = "status";

    /// <summary>The length of a row.</summary>
    public const int Statuses = 12;

    private const int MaxFeatures = 1 << 20;

    /// <summary>A row in memory: whole vectors, the last places without meaning.</summary>
    private const int RowLength = 16;

    private readonly uint[] _features;

    /// <summary>A row of zeros for features that training did not see, the rows of the others in their order, the biases.</summary>
    private readonly float[] _rows;

    /// <summary>By open addressing, features in the upper halves, their rows in the lower; 0 for an empty place.</summary>
    private readonly ulong[] _places;

    private readonly int _shift;

    /// <param name="features">The features, ascending.</param>
    /// <param name="weights">Their rows, then the biases.</param>
    public StatusWeights(uint[] features, ReadOnlySpan<float> weights)
    {
        _features = features;
        _rows = new float[(features.Length + 2) * RowLength];
        for (int i = 0; i <= features.Length; i++) weights.Slice(i * Statuses, Statuses).CopyTo(_rows.AsSpan((i + 1) * RowLength));
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * features.Length) + 2);
        _places = new ulong[room];
        _shift = 32 - BitOperations.Log2((uint)room);
        for (int i = 0; i < features.Length; i++)
        {
            int place = Place(features[i]);
            while (_places[place] != 0) place = Next(place);
            _places[place] = ((ulong)features[i] << 32) | (uint)(i + 1);
        }
    }

    public int Count => _features.Length;

    public ReadOnlySpan<float> Biases => RowAt(_features.Length + 1);

    /// <summary>The row of a feature; empty where training did not see it.</summary>
    public ReadOnlySpan<float> Row(uint feature) => Find(feature) is > 0 and int row ? RowAt(row) : [];

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        Vector512<float> sum = Vector512.Create<float>(_rows.AsSpan((_features.Length + 1) * RowLength, RowLength));
        foreach (uint feature in features) sum += Vector512.Create<float>(_rows.AsSpan(Find(feature) * RowLength, RowLength));
        for (int k = 0; k < Statuses; k++) probabilities[k] = sum[k];
        Softmax(probabilities);
    }

    /// <summary>The most probable status.</summary>
    public VerificationStatus Best(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[Statuses];
        Score(features, scores);
        return Best(scores);
    }

    public static VerificationStatus Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int k = 1; k < scores.Length; k++) if (scores[k] > scores[best]) best = k;
        return (VerificationStatus)best;
    }

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static StatusWeights Read(ReadOnlySpan<byte> section)
    {
        int count = section.Length >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(section) : -1;
        if (count is < 0 or > MaxFeatures || section.Length != Length(count)) throw new InvalidDataException($"Status weights of at most {MaxFeatures} features were expected; {count} features in {section.Length} bytes were found.");
        var features = new uint[count];
        var weights = new float[(count + 1) * Statuses];
        int cursor = 4;
        for (int i = 0; i < count; i++, cursor += 4) features[i] = BinaryPrimitives.ReadUInt32LittleEndian(section[cursor..]);
        for (int i = 0; i < weights.Length; i++, cursor += 4) weights[i] = BinaryPrimitives.ReadSingleLittleEndian(section[cursor..]);
        return new StatusWeights(features, weights);
    }

    public byte[] Write()
    {
        var bytes = new byte[Length(_features.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _features.Length);
        int cursor = 4;
        foreach (uint feature in _features)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(cursor), feature);
            cursor += 4;
        }
        for (int i = 1; i <= _features.Length + 1; i++)
        {
            foreach (float weight in RowAt(i))
            {
                BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(cursor), weight);
                cursor += 4;
            }
        }
        return bytes;
    }

    private ReadOnlySpan<float> RowAt(int row) => _rows.AsSpan(row * RowLength, Statuses);

    /// <summary>The row of a feature; 0 where training did not see it.</summary>
    private int Find(uint feature)
    {
        int place = Place(feature);
        ulong found = _places[place];
        while (found != 0 && (uint)(found >> 32) != feature) found = _places[place = Next(place)];
        return (int)(uint)found;
    }

    private int Next(int place) => (place + 1) & (_places.Length - 1);

    private int Place(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    private static void Softmax(Span<float> scores)
    {
        float most = scores[0], sum = 0;
        foreach (float score in scores) most = Math.Max(most, score);
        for (int k = 0; k < scores.Length; k++) sum += scores[k] = MathF.Exp(scores[k] - most);
        for (int k = 0; k < scores.Length; k++) scores[k] /= sum;
    }

    private static int Length(int count) => 4 + (4 * count) + (4 * (count + 1) * Statuses);
}
