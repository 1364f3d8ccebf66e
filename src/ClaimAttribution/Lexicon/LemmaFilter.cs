using System.Runtime.InteropServices;

namespace ClaimAttribution.Lexicon;

/// <summary>Tells most lemmas that are in no list from those that may be in one, by their hash alone (Bloom, 1970, with one function).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LemmaFilter
{
    private const int Bits = 1 << 16;

    /// <summary>The bytes of <see cref="Write"/>.</summary>
    public const int Length = Bits / 8;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <param name="hashes">The hash of each lemma of the lists (<see cref="Tagging.WordHash.Lower"/>).</param>
    public LemmaFilter(IEnumerable<uint> hashes)
    {
        foreach (uint hash in hashes) _bits[hash % Bits / 64] |= 1UL << (int)(hash % 64);
    }

    /// <summary>Reads what <see cref="Write"/> wrote and moves on in the section.</summary>
    /// <exception cref="InvalidDataException">The section is too short.</exception>
    public static LemmaFilter Read(ref ReadOnlySpan<byte> section)
    {
        if (section.Length < Length) throw new InvalidDataException($"A filter of {Length} bytes was expected; {section.Length} bytes are left.");
        var filter = new LemmaFilter([]);
        MemoryMarshal.Cast<byte, ulong>(section[..Length]).CopyTo(filter._bits);
        section = section[Length..];
        return filter;
    }

    public byte[] Write() => MemoryMarshal.AsBytes(_bits.AsSpan()).ToArray();

    /// <summary>False for no lemma of the lists, and for most others.</summary>
    public bool MayHold(uint hash) => (_bits[hash % Bits / 64] >> (int)(hash % 64) & 1) != 0;
}
