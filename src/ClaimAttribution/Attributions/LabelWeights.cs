using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimAttribution.Models;

namespace ClaimAttribution.Attributions;

/// <summary>
/// The weights of a chain over role labels: a network that scores the labels of each word, and one weight for each pair of labels
/// in a row (Collobert and others, “Natural Language Processing (Almost) from Scratch”, 2011).
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LabelWeights
{
    /// <summary>The places of a row of labels.</summary>
    public const int RowLength = 16;

    /// <summary>The score of what cannot be; two of them and the scores of a long row still fit.</summary>
    public const int Impossible = int.MinValue / 4;

    /// <summary>What the scores of the network are shifted by, so that those of a long row fit.</summary>
    public const int Shift = 6;

    private const int HeaderLength = 8 + (RowLength * RowLength * 2);

    private readonly FeatureNetwork _network;
    private readonly OutputBlock _labels;
    private readonly short[] _transitions;

    /// <param name="scale">What one unit of a weight is worth in natural logarithms of odds.</param>
    /// <param name="transitions">The weights of all pairs, <see cref="RowLength"/> a first label.</param>
    /// <param name="network">As many outputs as there are labels; 2^<see cref="Shift"/> of its units are one of a weight.</param>
    public LabelWeights(float scale, short[] transitions, FeatureNetwork network)
    {
        (Scale, _transitions, _network, _labels) = (scale, transitions, network, network.Block(0, RoleLabels.Count));
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

    /// <summary>The hidden units of the network.</summary>
    public int Hidden => _network.Hidden;

    /// <summary>The weights of all pairs, <see cref="RowLength"/> a first label; twice <see cref="Impossible"/> for those that cannot stand in a row.</summary>
    public int[] Steps { get; }

    /// <summary>What the weights of all pairs multiply odds by, <see cref="RowLength"/> a first label; 0 for those that cannot stand in a row.</summary>
    public float[] Odds { get; }

    /// <summary>The weight of two labels in a row.</summary>
    public int Transition(byte from, byte to) => _transitions[(from * RowLength) + to];

    /// <inheritdoc cref="FeatureNetwork.Fetch"/>
    public void Fetch(ReadOnlySpan<uint> features, Span<int> starts) => _network.Fetch(features, starts);

    /// <summary>The score of each label for a word.</summary>
    /// <param name="starts">What <see cref="Fetch"/> found for its features; written over.</param>
    /// <param name="hidden"><see cref="Hidden"/> places.</param>
    /// <param name="scores"><see cref="RowLength"/> places.</param>
    public void Score(Span<int> starts, Span<short> hidden, Span<int> scores)
    {
        _network.Hide(starts, hidden);
        _labels.Score(hidden, scores);
        (Vector512.Create<int>(scores) >> Shift).CopyTo(scores);
    }

    /// <summary>Reads what <see cref="Write"/> wrote and moves on in the section.</summary>
    /// <param name="section">The rest of a section.</param>
    /// <param name="embedded">Whether the bytes stay where they are for good.</param>
    /// <exception cref="InvalidDataException">The section holds no such weights.</exception>
    public static LabelWeights Read(ref ReadOnlySpan<byte> section, bool embedded)
    {
        int length = section.Length >= HeaderLength ? BinaryPrimitives.ReadInt32LittleEndian(section) : -1;
        if (length < 0 || length > section.Length - HeaderLength) throw new InvalidDataException($"Label weights were expected; a network of {length} bytes in {section.Length} was found.");
        float scale = BinaryPrimitives.ReadSingleLittleEndian(section[4..]);
        if (!float.IsFinite(scale) || scale <= 0) throw new InvalidDataException($"A scale above 0 was expected, {scale} found.");
        short[] transitions = MemoryMarshal.Cast<byte, short>(section[8..HeaderLength]).ToArray();
        FeatureNetwork network = FeatureNetwork.Read(section.Slice(HeaderLength, length), embedded);
        if (network.Outputs != RoleLabels.Count) throw new InvalidDataException($"A network of {RoleLabels.Count} labels was expected, one of {network.Outputs} outputs found.");
        section = section[(HeaderLength + length)..];
        return new LabelWeights(scale, transitions, network);
    }

    public byte[] Write()
    {
        byte[] network = _network.Write();
        var bytes = new byte[HeaderLength + network.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, network.Length);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), Scale);
        MemoryMarshal.AsBytes(_transitions.AsSpan()).CopyTo(bytes.AsSpan(8));
        network.CopyTo(bytes, HeaderLength);
        return bytes;
    }
}
