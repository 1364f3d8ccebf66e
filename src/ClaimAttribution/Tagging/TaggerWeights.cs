using System.Buffers.Binary;
using ClaimAttribution.Models;

namespace ClaimAttribution.Tagging;

/// <summary>The network of the tagger, the tag of each of its outputs, and the words that need no network.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TaggerWeights(TokenTag[] tags, CertainTags certain, FeatureNetwork network)
{
    public const int MaxTags = 256;

    public TokenTag[] Tags { get; } = tags;

    public CertainTags Certain { get; } = certain;

    public FeatureNetwork Network { get; } = network;

    /// <param name="section">What <see cref="Write"/> wrote.</param>
    /// <param name="embedded">Whether the bytes stay where they are for good.</param>
    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static TaggerWeights Read(ReadOnlySpan<byte> section, bool embedded)
    {
        int count = section.Length >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(section) : 0;
        if (count is < 1 or > MaxTags || section.Length < 4 + (2 * count)) throw new InvalidDataException($"Tagger weights of at most {MaxTags} tags were expected; {count} tags in {section.Length} bytes were found.");
        var tags = new TokenTag[count];
        for (int i = 0; i < count; i++) tags[i] = new TokenTag((UniversalTag)section[4 + (2 * i)], (PennTag)section[5 + (2 * i)]);
        CertainTags certain = CertainTags.Read(section[(4 + (2 * count))..], count, out ReadOnlySpan<byte> rest);
        FeatureNetwork network = FeatureNetwork.Read(rest, embedded);
        return network.Outputs == count ? new TaggerWeights(tags, certain, network) : throw new InvalidDataException($"A network of {count} outputs was expected, one of {network.Outputs} found.");
    }

    public byte[] Write()
    {
        var tags = new byte[4 + (2 * Tags.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(tags, Tags.Length);
        for (int i = 0; i < Tags.Length; i++) (tags[4 + (2 * i)], tags[5 + (2 * i)]) = ((byte)Tags[i].Universal, (byte)Tags[i].Penn);
        return [.. tags, .. Certain.Write(), .. Network.Write()];
    }
}
