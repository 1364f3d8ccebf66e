using System.Buffers.Binary;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Turns what the second reading computes into the probability that an attribution is right: logistic regression (Platt,
/// “Probabilistic Outputs for Support Vector Machines”, 1999).
/// </summary>
/// <param name="Bias">What holds for all.</param>
/// <param name="Existence">The weight of the log-odds that the cue has any labels.</param>
/// <param name="Labels">The weight of the log-probability of the labels that it got.</param>
internal readonly record struct Calibration(float Bias, float Existence, float Labels)
{
    public const int Length = 12;

    private const double Limit = 1e-6;

    /// <summary>The probability that an attribution is right.</summary>
    /// <param name="existence">The probability that the cue has any labels.</param>
    /// <param name="labels">The natural logarithm of the probability of the labels.</param>
    public double Confidence(double existence, double labels) => 1 / (1 + Math.Exp(-(Bias + (Existence * LogOdds(existence)) + (Labels * labels))));

    public static double LogOdds(double probability)
    {
        double inside = Math.Clamp(probability, Limit, 1 - Limit);
        return Math.Log(inside / (1 - inside));
    }

    /// <summary>Reads what <see cref="Write"/> wrote and moves on in the section.</summary>
    /// <exception cref="InvalidDataException">The section is too short.</exception>
    public static Calibration Read(ref ReadOnlySpan<byte> section)
    {
        if (section.Length < Length) throw new InvalidDataException($"A calibration of {Length} bytes was expected; {section.Length} bytes are left.");
        var calibration = new Calibration(BinaryPrimitives.ReadSingleLittleEndian(section), BinaryPrimitives.ReadSingleLittleEndian(section[4..]), BinaryPrimitives.ReadSingleLittleEndian(section[8..]));
        section = section[Length..];
        return calibration;
    }

    public byte[] Write()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, Bias);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), Existence);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(8), Labels);
        return bytes;
    }
}
