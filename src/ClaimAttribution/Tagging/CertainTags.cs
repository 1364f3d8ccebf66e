using System.Buffers.Binary;
using System.Numerics;

namespace ClaimAttribution.Tagging;

/// <summary>
/// Words that have one tag wherever they stand, such as <em>the</em> and a comma: a third of a text, which the tagger need not weigh.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CertainTags
{
    public const int MaxCount = 1 << 16;

    private const int EntryLength = sizeof(uint) + sizeof(byte);

    private readonly (uint Word, byte Tag)[] _entries;

    // An open table, at most a quarter full; a word of 0 is none.
    private readonly uint[] _words;
    private readonly byte[] _tags;

    /// <param name="entries">The <see cref="Key"/> of each word and the place of its tag.</param>
    public CertainTags((uint Word, byte Tag)[] entries)
    {
        _entries = entries;
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)(4 * (entries.Length + 1)));
        _words = new uint[room];
        _tags = new byte[room];
        foreach ((uint word, byte tag) in entries)
        {
            int place = Place(word);
            (_words[place], _tags[place]) = (word, tag);
        }
    }

    /// <summary>What names a word: its letters, and which of them are capital.</summary>
    public static uint Key(in WordOutline word) => WordHash.Combine(word.Word, word.Shape) | 1;

    /// <summary>The place of a word's only tag; −1 where it may have others.</summary>
    public int Find(in WordOutline word)
    {
        int place = Place(Key(word));
        return _words[place] == 0 ? -1 : _tags[place];
    }

    /// <summary>Where a word stands, or where it would.</summary>
    private int Place(uint word)
    {
        int place = (int)(word >> 1) & (_words.Length - 1);
        while (_words[place] != 0 && _words[place] != word) place = (place + 1) & (_words.Length - 1);
        return place;
    }

    /// <param name="bytes">What <see cref="Write"/> wrote, and what follows.</param>
    /// <param name="tags">The number of tags.</param>
    /// <param name="rest">What follows.</param>
    /// <exception cref="InvalidDataException">The bytes are none that <see cref="Write"/> wrote.</exception>
    public static CertainTags Read(ReadOnlySpan<byte> bytes, int tags, out ReadOnlySpan<byte> rest)
    {
        int count = bytes.Length >= sizeof(int) ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : -1;
        if (count is < 0 or > MaxCount || bytes.Length < sizeof(int) + (count * EntryLength)) throw new InvalidDataException($"At most {MaxCount} words with one tag were expected; {count} in {bytes.Length} bytes were found.");
        var entries = new (uint Word, byte Tag)[count];
        bytes = bytes[sizeof(int)..];
        for (int i = 0; i < count; i++, bytes = bytes[EntryLength..])
        {
            entries[i] = (BinaryPrimitives.ReadUInt32LittleEndian(bytes), bytes[sizeof(uint)]);
            if (entries[i].Word == 0 || entries[i].Tag >= tags) throw new InvalidDataException($"A word with one of {tags} tags was expected; word {entries[i].Word} with tag {entries[i].Tag} was found.");
        }
        rest = bytes;
        return new CertainTags(entries);
    }

    public byte[] Write()
    {
        var bytes = new byte[sizeof(int) + (_entries.Length * EntryLength)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _entries.Length);
        Span<byte> rest = bytes.AsSpan(sizeof(int));
        foreach ((uint word, byte tag) in _entries)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest, word);
            rest[sizeof(uint)] = tag;
            rest = rest[EntryLength..];
        }
        return bytes;
    }
}
