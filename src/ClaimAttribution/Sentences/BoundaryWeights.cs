using System.Runtime.InteropServices;

namespace ClaimAttribution.Sentences;

/// <summary>One signed byte a feature; a sentence ends where their sum is above zero.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class BoundaryWeights
{
    private readonly sbyte[] _weights;

    public BoundaryWeights(sbyte[] weights)
    {
        _weights = weights;
    }

    /// <summary>Whether a sentence ends after token <paramref name="i"/>.</summary>
    public bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int i, int start, bool rule)
    {
        Span<int> rows = stackalloc int[BoundaryFeatures.Count];
        BoundaryFeatures.Rows(text, tokens, i, start, rule, (uint)_weights.Length - 1, rows);
        int score = 0;
        foreach (int row in rows) score += _weights[row];
        return score > 0;
    }

    /// <exception cref="InvalidDataException">The section does not hold 2^n weights.</exception>
    public static BoundaryWeights Read(ReadOnlySpan<byte> section) => section.Length > 0 && (section.Length & (section.Length - 1)) == 0
        ? new BoundaryWeights(MemoryMarshal.Cast<byte, sbyte>(section).ToArray())
        : throw new InvalidDataException($"Sentence weights of 2^n bytes were expected, {section.Length} found.");

    public byte[] Write() => MemoryMarshal.Cast<sbyte, byte>(_weights).ToArray();
}
