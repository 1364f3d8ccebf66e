using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Lexicon;

/// <summary>What is known of some words, looked up by span, as a rule without regard to case.</summary>
/// <remarks>
/// Immutable and thread-safe. Most words that are not in the table are told by a bit for their length and outer letters, nearly all others
/// by one comparison of numbers: open addressing over a hash of the length and both ends. A look-up allocates nothing.
/// </remarks>
internal sealed class WordTable<T>
{
    private const int MinRoom = 8;
    private const int MaxCount = ushort.MaxValue;
    private const ulong SmallLetters = 0x0020_0020_0020_0020;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    private readonly ulong[] _frames = new ulong[256];
    private readonly (ReadOnlyMemory<char> Word, T Value)[] _entries;

    // The lower half of the hash of a word above the number of its entry, from 1; 0 for an empty place.
    private readonly uint[] _places;
    private readonly int _shift;
    private readonly StringComparison _comparison;
    private readonly ulong _fold;

    /// <param name="entries">Words and their values; of a word that comes twice the first value counts.</param>
    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    public WordTable(IEnumerable<(ReadOnlyMemory<char> Word, T Value)> entries, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        _entries = [.. entries];
        if (_entries.Length > MaxCount) throw new InvalidDataException($"At most {MaxCount} words were expected; {_entries.Length} were found.");
        (_comparison, _fold) = (comparison, comparison == StringComparison.Ordinal ? 0 : SmallLetters);
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(MinRoom, 8 * _entries.Length));
        _places = new uint[room];
        _shift = 32 - BitOperations.Log2((uint)room);
        for (int i = 0; i < _entries.Length; i++)
        {
            ReadOnlySpan<char> word = _entries[i].Word.Span;
            uint hash = Hash(word);
            int place = Find(word, hash);
            if (_places[place] != 0) continue;
            uint frame = Frame(word);
            _frames[frame / 64] |= 1UL << (int)(frame % 64);
            _places[place] = (hash << 16) | (uint)(i + 1);
        }
    }

    /// <summary>The value of a word; the default where it has none.</summary>
    public T? Get(ReadOnlySpan<char> word) => TryGet(word, out T? value) ? value : default;

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (MayHold(word) && _places[Find(word, Hash(word))] is not 0 and uint found)
        {
            value = _entries[(ushort)found - 1].Value;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>The value of two words with a space between them.</summary>
    public bool TryGet(ReadOnlySpan<char> first, ReadOnlySpan<char> second, [MaybeNullWhen(false)] out T value)
    {
        const int longest = 64;
        int length = first.Length + 1 + second.Length;
        value = default;
        if (first.IsEmpty || second.IsEmpty || length > longest) return false;
        Span<char> words = stackalloc char[longest];
        first.CopyTo(words);
        words[first.Length] = ' ';
        second.CopyTo(words[(first.Length + 1)..]);
        return TryGet(words[..length], out value);
    }

    private bool MayHold(ReadOnlySpan<char> word) => MayHold(Frame(word)) != 0;

    /// <summary>1 if the table may hold a word with these ends, by a look that most words do not pass; else 0.</summary>
    public ulong MayHold(char first, char last, int length) => MayHold(Frame(first, last, length));

    private ulong MayHold(uint frame) => _frames[frame / 64] >> (int)(frame % 64) & 1;

    /// <summary>The length and the first and the last letter; 0 for no word and for letters that are not ASCII, which no letter of ASCII is in another case.</summary>
    private static uint Frame(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : Frame(word[0], word[^1], word.Length);

    private static uint Frame(uint first, uint last, int length) => (first | last) >= 128 ? 0 : (first & 31) | (last & 31) << 5 | (uint)Math.Min(length, 15) << 10;

    /// <summary>Where a word stands, or where it would.</summary>
    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        int place = (int)(hash >> _shift);
        for (; _places[place] is not 0 and uint found; place = (place + 1) & (_places.Length - 1))
        {
            if ((ushort)(found >> 16) == (ushort)hash && word.Equals(_entries[(ushort)found - 1].Word.Span, _comparison)) break;
        }
        return place;
    }

    /// <summary>A hash of the length and both ends.</summary>
    private uint Hash(ReadOnlySpan<char> word)
    {
        ulong first, last;
        if (word.Length < 2) first = last = word.IsEmpty ? 0u : word[0];
        else
        {
            // Pairs of signs that overlap in short words, so that no step depends on the length.
            ref char signs = ref MemoryMarshal.GetReference(word);
            int end = word.Length - 2;
            first = Two(ref signs, 0) | (Two(ref signs, Math.Min(2, end)) << 32);
            last = Two(ref signs, Math.Max(0, end - 2)) | (Two(ref signs, end) << 32);
        }
        if (((first | last) & NotAscii) != 0 && _fold != 0) (first, last) = (ToUpper(first), ToUpper(last));
        ulong hash = (((first | _fold) * 0x9E37_79B9_7F4A_7C15) ^ (last | _fold) ^ ((ulong)word.Length << 59)) * 0xD6E8_FEB8_6659_FD93;
        return (uint)(hash >> 32);
    }

    private static ulong Two(ref char signs, int place) => Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref signs, place)));

    /// <summary>Four signs as words are compared: <em>é</em> as <em>É</em>.</summary>
    private static ulong ToUpper(ulong signs)
    {
        ulong upper = 0;
        for (int i = 0; i < 4; i++) upper |= (ulong)char.ToUpperInvariant((char)(signs >> (16 * i))) << (16 * i);
        return upper;
    }
}
