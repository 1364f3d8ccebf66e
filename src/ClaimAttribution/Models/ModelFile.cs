using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimAttribution.Models;

/// <summary>
/// The container of trained weights: magic, format version, named sections, each with the hash of the feature templates that it
/// was trained on, SHA-256 of all that. Little-endian. Every count is checked before anything is allocated.
/// </summary>
/// <remarks>A view of the bytes, wherever they lie; whoever reads a section copies what is to stay, unless <see cref="Embedded"/>.</remarks>
internal readonly ref struct ModelFile
{
    /// <summary>“CLAIMS” and two bytes that no text holds.</summary>
    public static ReadOnlySpan<byte> Magic => [(byte)'C', (byte)'L', (byte)'A', (byte)'I', (byte)'M', (byte)'S', 0x1A, 0x00];

    public const int FormatVersion = 2;
    public const int MaxSections = 64;
    private const int HashLength = 32;
    private const int HeaderLength = 8 + 4 + 4;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly OrderedDictionary<string, (ulong Templates, int Start, int Length)> _sections = [];

    private ModelFile(ReadOnlySpan<byte> bytes, bool embedded)
    {
        _bytes = bytes;
        Embedded = embedded;
    }

    /// <summary>Whether the bytes stay where they are for good.</summary>
    public bool Embedded { get; }

    /// <summary>The first eight bytes of the checksum in hexadecimal: the name of these weights.</summary>
    public string Version => Convert.ToHexStringLower(_bytes.Slice(_bytes.Length - HashLength, 8));

    /// <param name="bytes">The whole file.</param>
    /// <param name="embedded">Whether the bytes are a part of the assembly: then they stay where they are, and their checksum need not be worked out again, which takes longer than all else.</param>
    /// <exception cref="InvalidDataException">The bytes are no model, or a damaged one; the message says what was expected and what was found.</exception>
    public static ModelFile Read(ReadOnlySpan<byte> bytes, bool embedded = false)
    {
        if (bytes.Length < HeaderLength + HashLength) throw new InvalidDataException($"A model of at least {HeaderLength + HashLength} bytes was expected, {bytes.Length} found.");
        if (!bytes.StartsWith(Magic)) throw new InvalidDataException($"A model begins with {Convert.ToHexString(Magic)}; {Convert.ToHexString(bytes[..8])} was found.");
        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != FormatVersion) throw new InvalidDataException($"Model format {FormatVersion} was expected, {version} found.");
        if (!embedded) CheckHash(bytes);
        var file = new ModelFile(bytes, embedded);
        file.ReadSections(BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]));
        return file;
    }

    /// <summary>All sections, in the order of the file.</summary>
    public ModelSection[] Sections
    {
        get
        {
            var sections = new List<ModelSection>(_sections.Count);
            foreach ((string name, (ulong templates, int start, int length)) in _sections) sections.Add(new ModelSection(name, templates, _bytes.Slice(start, length).ToArray()));
            return [.. sections];
        }
    }

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
        return _bytes.Slice(place.Start, place.Length);
    }

    private static void CheckHash(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> expected = bytes[^HashLength..];
        byte[] found = SHA256.HashData(bytes[..^HashLength]);
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
            string name = Encoding.ASCII.GetString(_bytes.Slice(cursor, nameLength));
            cursor += nameLength;
            ulong templates = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[cursor..]);
            cursor += 8;
            int length = BinaryPrimitives.ReadInt32LittleEndian(_bytes[cursor..]);
            cursor += 4;
            if (length < 0 || length > end - cursor) throw new InvalidDataException($"The section '{name}' of {length} bytes does not fit into the {end - cursor} bytes that are left.");
            _sections[name] = (templates, cursor, length);
            cursor += length;
        }
        if (cursor != end) throw new InvalidDataException($"The sections were expected to end at byte {end}; they end at {cursor}.");
    }
}
