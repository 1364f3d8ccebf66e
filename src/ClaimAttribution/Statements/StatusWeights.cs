using System.Buffers.Binary;

namespace ClaimAttribution.Statements;

/// <summary>A linear model of the statuses: for each feature a row of weights, one a status, and a row of biases.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatusWeights
{
    public const string Section = "status";

    /// <summary>The length of a row.</summary>
    public const int Statuses = 12;

    private const int MaxFeatures = 1 << 20;

    private readonly uint[] _features;
    private readonly float[] _weights;

    /// <param name="features">The features, ascending.</param>
    /// <param name="weights">Their rows, then the biases.</param>
    public StatusWeights(uint[] features, float[] weights)
    {
        _features = features;
        _weights = weights;
    }

    public int Count => _features.Length;

    public ReadOnlySpan<float> Biases => _weights.AsSpan(_features.Length * Statuses, Statuses);

    /// <summary>The row of a feature; empty where training did not see it.</summary>
    public ReadOnlySpan<float> Row(uint feature)
    {
        int place = Array.BinarySearch(_features, feature);
        return place < 0 ? [] : _weights.AsSpan(place * Statuses, Statuses);
    }

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        Biases.CopyTo(probabilities);
        foreach (uint feature in features)
        {
            ReadOnlySpan<float> row = Row(feature);
            for (int k = 0; k < row.Length; k++) probabilities[k] += row[k];
        }
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
        foreach (float weight in _weights)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(cursor), weight);
            cursor += 4;
        }
        return bytes;
    }

    private static void Softmax(Span<float> scores)
    {
        float most = scores[0], sum = 0;
        foreach (float score in scores) most = Math.Max(most, score);
        for (int k = 0; k < scores.Length; k++) sum += scores[k] = MathF.Exp(scores[k] - most);
        for (int k = 0; k < scores.Length; k++) scores[k] /= sum;
    }

    private static int Length(int count) => 4 + (4 * count) + (4 * (count + 1) * Statuses);
}
