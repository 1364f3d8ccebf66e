using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimAttribution.Models;

namespace ClaimAttribution.Statements;

/// <summary>Maximum entropy over the units of the status layer: for each unit a row of weights, one a status, and a row of biases.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatusWeights
{
    public const string Section = "status";

    /// <summary>The number of statuses, the length of a row.</summary>
    public const int Statuses = 12;

    /// <summary>What a unit counts for, so that most lie between 0 and 1.</summary>
    public const float Scale = 1f / 256;

    private const int MaxUnits = 1 << 10;

    /// <summary>Weights up to here add up to something finite.</summary>
    private const float MaxWeight = 1e30f;

    /// <summary>A vector holds the weights of two units for four statuses.</summary>
    private const int Two = 2, Four = 4, Lanes = Two * Four;

    // The rows of the units and that of the biases, as they are written.
    private readonly float[] _rows;

    // For each two units three vectors: the weights of the one and the other for the first four statuses, the next four, the last.
    private readonly AlignedArray<float> _pairs;

    /// <param name="weights">The rows of the units, a multiple of <see cref="FeatureNetwork.Lanes"/>, then that of the biases.</param>
    public StatusWeights(float[] weights)
    {
        _rows = weights;
        Units = (weights.Length / Statuses) - 1;
        var pairs = new float[Units * Statuses];
        for (int unit = 0; unit < Units; unit++)
        {
            for (int status = 0; status < Statuses; status++)
            {
                int vector = (unit / Two * (Statuses / Four)) + (status / Four);
                pairs[(vector * Lanes) + (unit % Two * Four) + (status % Four)] = weights[(unit * Statuses) + status] * Scale;
            }
        }
        _pairs = new AlignedArray<float>(pairs);
    }

    /// <summary>The number of units.</summary>
    public int Units { get; }

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>; returns the most probable.</summary>
    /// <param name="layer">The units.</param>
    /// <param name="probabilities"><see cref="Statuses"/> places.</param>
    public VerificationStatus Score(ReadOnlySpan<short> layer, Span<float> probabilities)
    {
        // Units of zero are summed too: which those are is beyond what a processor can guess.
        Vector256<float> first = default, second = default, third = default, otherFirst = default, otherSecond = default, otherThird = default;
        ref short unit = ref MemoryMarshal.GetReference(layer);
        ref float pair = ref _pairs.First;
        for (nuint step = 0; step < (nuint)Units; step += Lanes)
        {
            Vector256<float> units = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.LoadUnsafe(ref unit, step).ToVector256Unsafe()));
            for (int i = 0; i < Lanes; i += 2 * Two)
            {
                Vector256<float> two = Spread(units, i), next = Spread(units, i + Two);
                first = Vector256.FusedMultiplyAdd(two, Vector256.LoadUnsafe(ref pair), first);
                second = Vector256.FusedMultiplyAdd(two, Vector256.LoadUnsafe(ref pair, Lanes), second);
                third = Vector256.FusedMultiplyAdd(two, Vector256.LoadUnsafe(ref pair, 2 * Lanes), third);
                // Other sums, so that one need not wait for the other.
                otherFirst = Vector256.FusedMultiplyAdd(next, Vector256.LoadUnsafe(ref pair, 3 * Lanes), otherFirst);
                otherSecond = Vector256.FusedMultiplyAdd(next, Vector256.LoadUnsafe(ref pair, 4 * Lanes), otherSecond);
                otherThird = Vector256.FusedMultiplyAdd(next, Vector256.LoadUnsafe(ref pair, 5 * Lanes), otherThird);
                pair = ref Unsafe.Add(ref pair, 6 * Lanes);
            }
        }
        ref float bias = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), Units * Statuses);
        return Softmax(
            Halves(first + otherFirst) + Vector128.LoadUnsafe(ref bias),
            Halves(second + otherSecond) + Vector128.LoadUnsafe(ref bias, Four),
            Halves(third + otherThird) + Vector128.LoadUnsafe(ref bias, 2 * Four),
            probabilities);
    }

    /// <summary>Two units, each four times.</summary>
    private static Vector256<float> Spread(Vector256<float> units, int first) => Vector256.ShuffleNative(units, Vector256.Create(0, 0, 0, 0, 1, 1, 1, 1) + Vector256.Create(first));

    private static VerificationStatus Softmax(Vector128<float> first, Vector128<float> second, Vector128<float> third, Span<float> probabilities)
    {
        Vector128<float> best = Vector128.MaxNative(Vector128.MaxNative(first, second), third);
        best = Vector128.MaxNative(best, Turn(best));
        best = Vector128.MaxNative(best, Swap(best));
        Vector256<float> most = Exponential.Of(Vector256.Create(first - best, second - best));
        Vector128<float> last = Exponential.Of((third - best).ToVector256()).GetLower(), sum = Halves(most) + last;
        sum += Turn(sum);
        sum = Vector128<float>.One / (sum + Swap(sum));
        (most * Vector256.Create(sum, sum)).CopyTo(probabilities);
        (last * sum).CopyTo(probabilities[(2 * Four)..]);
        return (VerificationStatus)BitOperations.TrailingZeroCount(Places(first, best) | (Places(second, best) << Four) | (Places(third, best) << (2 * Four)));
    }

    /// <summary>The most probable status, the first of equals.</summary>
    public static VerificationStatus Best(ReadOnlySpan<float> probabilities)
    {
        int best = 0;
        for (int status = 1; status < Statuses; status++) if (probabilities[status] > probabilities[best]) best = status;
        return (VerificationStatus)best;
    }

    private static Vector128<float> Halves(Vector256<float> sum) => sum.GetLower() + sum.GetUpper();

    private static Vector128<float> Turn(Vector128<float> four) => Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));

    private static Vector128<float> Swap(Vector128<float> four) => Vector128.Shuffle(four, Vector128.Create(1, 0, 3, 2));

    private static uint Places(Vector128<float> scores, Vector128<float> best) => Vector128.Equals(scores, best).ExtractMostSignificantBits();

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static StatusWeights Read(ReadOnlySpan<byte> section)
    {
        int units = section.Length >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(section) : -1;
        if (units is < 0 or > MaxUnits || units % FeatureNetwork.Lanes != 0 || section.Length != Length(units)) throw new InvalidDataException($"Status weights of at most {MaxUnits} units, a multiple of {FeatureNetwork.Lanes}, were expected; {units} units in {section.Length} bytes were found.");
        var weights = new float[(units + 1) * Statuses];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = BinaryPrimitives.ReadSingleLittleEndian(section[(4 + (4 * i))..]);
            if (!(Math.Abs(weights[i]) <= MaxWeight)) throw new InvalidDataException($"A status weight of at most {MaxWeight} was expected; {weights[i]} was found at place {i}.");
        }
        return new StatusWeights(weights);
    }

    public byte[] Write()
    {
        var bytes = new byte[Length(Units)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Units);
        for (int i = 0; i < _rows.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4 + (4 * i)), _rows[i]);
        return bytes;
    }

    private static int Length(int units) => 4 + (4 * (units + 1) * Statuses);
}
