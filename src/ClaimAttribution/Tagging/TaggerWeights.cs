using System.Buffers.Binary;
using ClaimAttribution.Models;

namespace ClaimAttribution.Tagging;

/// <summary>The network of the tagger and the tag of each of its outputs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TaggerWeights(TokenTag[] tags, FeatureNetwork network)
{
    public const int MaxTags = 256;

    public TokenTag[] Tags { get; } = tags;

    public FeatureNetwork Network { get; } = network;

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static TaggerWeights Read(ReadOnlySpan<byte> section)
    {
        int count = section.Length >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(section) : 0;
        if (count is < 1 or > MaxTags || section.Length < 4 + (2 * count)) throw new InvalidDataException($"Tagger weights of at most {MaxTags} tags were expected; {count} tags in {section.Length} bytes were found.");
        var tags = new TokenTag[count];
        for (int i = 0; i < count; i++) tags[i] = new TokenTag((UniversalTag)section[4 + (2 * i)], (PennTag)section[5 + (2 * i)]);
        FeatureNetwork network = FeatureNetwork.Read(section[(4 + (2 * count))..]);
        return network.Outputs == count ? new TaggerWeights(tags, network) : throw new InvalidDataException($"A network of {count} outputs was expected, one of {network.Outputs} found.");
    }

    public byte[] Write()
    {
        byte[] network = Network.Write();
        var bytes = new byte[4 + (2 * Tags.Length) + network.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Tags.Length);
        for (int i = 0; i < Tags.Length; i++) (bytes[4 + (2 * i)], bytes[5 + (2 * i)]) = ((byte)Tags[i].Universal, (byte)Tags[i].Penn);
        network.CopyTo(bytes, 4 + (2 * Tags.Length));
        return bytes;
    }
}
