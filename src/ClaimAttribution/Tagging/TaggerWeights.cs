using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Tagging;

/// <summary>
/// One row a feature, one signed byte a tag and one for the mark of the feature that owns the row: a row is one cache line.
/// Features that share a row with a more frequent one are left out, so that none adds another's weights.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TaggerWeights
{
    /// <summary>The bytes of a row.</summary>
    public const int RowLength = 64;

    /// <summary>The places for tags in a row; the tags in use may be fewer.</summary>
    public const int MaxTags = RowLength - 1;

    private readonly sbyte[] _weights;

    public TaggerWeights(TokenTag[] tags, sbyte[] weights)
    {
        Tags = tags;
        _weights = weights;
        Mask = (uint)(weights.Length / RowLength) - 1;
    }

    /// <summary>The tag of each place in a row.</summary>
    public TokenTag[] Tags { get; }

    /// <summary>The number of rows less one.</summary>
    public uint Mask { get; }

    /// <summary>The row of a feature; empty where another feature owns it.</summary>
    public ReadOnlySpan<sbyte> Row(uint feature)
    {
        ReadOnlySpan<sbyte> row = _weights.AsSpan((int)(feature & Mask) * RowLength, RowLength);
        return row[MaxTags] == Mark(feature) ? row : [];
    }

    /// <summary>What tells the features of one row apart; never 0, the mark of a row without an owner.</summary>
    public static sbyte Mark(uint feature) => (sbyte)((feature >> 24) | 1);

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static TaggerWeights Read(ReadOnlySpan<byte> section)
    {
        int tagCount = section.Length >= 8 ? BinaryPrimitives.ReadInt32LittleEndian(section) : 0;
        int rows = section.Length >= 8 ? BinaryPrimitives.ReadInt32LittleEndian(section[4..]) : 0;
        if (tagCount is < 1 or > MaxTags || rows < 1 || (rows & (rows - 1)) != 0 || section.Length != 8 + (2L * tagCount) + ((long)rows * RowLength))
        {
            throw new InvalidDataException($"Tagger weights of at most {MaxTags} tags and 2^n rows were expected; {tagCount} tags and {rows} rows in {section.Length} bytes were found.");
        }
        var tags = new TokenTag[tagCount];
        for (int i = 0; i < tagCount; i++) tags[i] = new TokenTag((UniversalTag)section[8 + (2 * i)], (PennTag)section[9 + (2 * i)]);
        return new TaggerWeights(tags, MemoryMarshal.Cast<byte, sbyte>(section[(8 + (2 * tagCount))..]).ToArray());
    }

    public byte[] Write()
    {
        var bytes = new byte[8 + (2 * Tags.Length) + _weights.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Tags.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), _weights.Length / RowLength);
        for (int i = 0; i < Tags.Length; i++) (bytes[8 + (2 * i)], bytes[9 + (2 * i)]) = ((byte)Tags[i].Universal, (byte)Tags[i].Penn);
        MemoryMarshal.Cast<sbyte, byte>(_weights).CopyTo(bytes.AsSpan(8 + (2 * Tags.Length)));
        return bytes;
    }
}
