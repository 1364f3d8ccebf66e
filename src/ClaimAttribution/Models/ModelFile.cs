using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimAttribution.Models;

/// <summary>
/// The container of trained weights: magic, format version, named sections, each with the hash of the feature templates that it
/// was trained on, SHA-256 of all that. Little-endian. Every count is checked before anything is allocated.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ModelFile
{
    /// <summary>“CLAIMS” and two bytes that no text holds.</summary>
    public static ReadOnlySpan<byte> Magic => [(byte)'C', (byte)'L', (byte)'A', (byte)'I', (byte)'M', (byte)'S', 0x1A, 0x00];

    public const int FormatVersion = 2;
    public const int MaxSections = 64;
    private const int HashLength = 32;
    private const int HeaderLength = 8 + 4 + 4;

    private readonly byte[] _bytes;
    private readonly OrderedDictionary<string, (ulong Templates, int Start, int Length)> _sections = [];

    private ModelFile(byte[] bytes)
    {
        _bytes = bytes;
    }

    /// <summary>The first eight bytes of the checksum in hexadecimal: the name of these weights.</summary>
    public string Version => Convert.ToHexStringLower(_bytes.AsSpan(_bytes.Length - HashLength, 8));

    /// <param name="bytes">The whole file.</param>
    /// <param name="trusted">Whether the checksum need not be worked out again, which takes longer than all else: the bytes are part of the assembly.</param>
    /// <exception cref="InvalidDataException">The bytes are no model, or a damaged one; the message says what was expected and what was found.</exception>
    public static ModelFile Read(byte[] bytes, bool trusted = false)
    {
        if (bytes.Length < HeaderLength + HashLength) throw new InvalidDataException($"A model of at least {HeaderLength + HashLength} bytes was expected, {bytes.Length} found.");
        ReadOnlySpan<byte> header = bytes;
        if (!header.StartsWith(Magic)) throw new InvalidDataException($"A model begins with {Convert.ToHexString(Magic)}; {Convert.ToHexString(header[..8])} was found.");
        int version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != FormatVersion) throw new InvalidDataException($"Model format {FormatVersion} was expected, {version} found.");
        if (!trusted) CheckHash(bytes);
        var file = new ModelFile(bytes);
        file.ReadSections(BinaryPrimitives.ReadInt32LittleEndian(header[12..]));
        return file;
    }

    /// <summary>All sections, in the order of the file.</summary>
    public IEnumerable<ModelSection> Sections =>
        _sections.Select(section => new ModelSection(section.Key, section.Value.Templates, _bytes[section.Value.Start..(section.Value.Start + section.Value.Length)]));

    /// <summary>Whether there are weights of a stage, of whatever templates.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>The bytes of one section.</summary>
    /// <param name="name">The name of the stage that it belongs to.</param>
    /// <param name="templates">The hash of the feature templates of today: weights never meet features that they were not trained on.</param>
    /// <exception cref="InvalidDataException">The model has no such section, or one for other templates.</exception>
    public ReadOnlySpan<byte> Section(string name, ulong templates)
    {
        if (!_sections.TryGetValue(name, out (ulong Templates, int Start, int Length) place)) throw new InvalidDataException($"The section '{name}' was expected; the model has {string.Join(", ", _sections.Keys)}.");
        if (place.Templates != templates) throw new InvalidDataException($"The section '{name}' was expected for the feature templates {templates:x16}; it is for {place.Templates:x16}.");
        return _bytes.AsSpan(place.Start, place.Length);
    }

    private static void CheckHash(byte[] bytes)
    {
        ReadOnlySpan<byte> expected = bytes.AsSpan(bytes.Length - HashLength);
        byte[] found = SHA256.HashData(bytes.AsSpan(0, bytes.Length - HashLength));
        if (!expected.SequenceEqual(found)) throw new InvalidDataException($"The model's checksum {Convert.ToHexStringLower(expected)} was expected, {Convert.ToHexStringLower(found)} found: the model is damaged or cut short.");
    }

    private void ReadSections(int count)
    {
        if (count is < 0 or > MaxSections) throw new InvalidDataException($"At most {MaxSections} sections were expected, {count} found.");
        int cursor = HeaderLength, end = _bytes.Length - HashLength;
        for (int i = 0; i < count; i++)
        {
            int nameLength = cursor < end ? _bytes[cursor++] : 0;
            if (cursor + nameLength + 8 + 4 > end) throw new InvalidDataException($"Section {i} was expected before byte {end}; its header does not fit.");
            string name = Encoding.ASCII.GetString(_bytes, cursor, nameLength);
            cursor += nameLength;
            ulong templates = BinaryPrimitives.ReadUInt64LittleEndian(_bytes.AsSpan(cursor));
            cursor += 8;
            int length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(cursor));
            cursor += 4;
            if (length < 0 || length > end - cursor) throw new InvalidDataException($"The section '{name}' of {length} bytes does not fit into the {end - cursor} bytes that are left.");
            _sections[name] = (templates, cursor, length);
            cursor += length;
        }
        if (cursor != end) throw new InvalidDataException($"The sections were expected to end at byte {end}; they end at {cursor}.");
    }
}
