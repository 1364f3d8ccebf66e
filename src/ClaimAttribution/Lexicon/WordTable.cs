using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Lexicon;

/// <summary>What is known of some words, looked up by span and without regard to case.</summary>
/// <remarks>
/// Immutable and thread-safe. Most words that are not in the table are told by a bit for their length and outer letters, nearly all others
/// by one comparison of numbers: open addressing over a hash of the length and both ends. A look-up allocates nothing.
/// </remarks>
internal sealed class WordTable<T>
{
    private const int MinRoom = 8;
    private const ulong SmallLetters = 0x0020_0020_0020_0020;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    private readonly ulong[] _frames = new ulong[256];
    private readonly uint[] _hashes;
    private readonly string[] _words;
    private readonly T[] _values;
    private readonly int _shift;

    /// <param name="entries">Words and their values; of a word that comes twice the first value counts.</param>
    public WordTable(IEnumerable<(string Word, T Value)> entries)
    {
        (string Word, T Value)[] all = [.. entries];
        int room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(MinRoom, 8 * all.Length));
        (_hashes, _words, _values) = (new uint[room], new string[room], new T[room]);
        _shift = 32 - BitOperations.Log2((uint)room);
        foreach ((string word, T value) in all)
        {
            if (TryGet(word, out _)) continue;
            uint hash = Hash(word);
            uint frame = Frame(word);
            _frames[frame / 64] |= 1UL << (int)(frame % 64);
            int place = Place(hash);
            while (_hashes[place] != 0) place = Next(place);
            (_hashes[place], _words[place], _values[place]) = (hash, word, value);
        }
    }

    /// <summary>The value of a word; the default where it has none.</summary>
    public T? Get(ReadOnlySpan<char> word) => TryGet(word, out T? value) ? value : default;

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (MayHold(word)) return Find(word, out value);
        value = default;
        return false;
    }

    private bool MayHold(ReadOnlySpan<char> word) => MayHold(Frame(word)) != 0;

    /// <summary>1 if the table may hold a word with these ends, by a look that most words do not pass; else 0.</summary>
    public ulong MayHold(char first, char last, int length) => MayHold(Frame(first, last, length));

    private ulong MayHold(uint frame) => _frames[frame / 64] >> (int)(frame % 64) & 1;

    /// <summary>The length and the first and the last letter; 0 for no word and for letters that are not ASCII, which no letter of ASCII is in another case.</summary>
    private static uint Frame(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : Frame(word[0], word[^1], word.Length);

    private static uint Frame(uint first, uint last, int length) => (first | last) >= 128 ? 0 : (first & 31) | (last & 31) << 5 | (uint)Math.Min(length, 15) << 10;

    private bool Find(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        uint hash = Hash(word);
        for (int place = Place(hash); _hashes[place] != 0; place = Next(place))
        {
            if (_hashes[place] != hash || !word.Equals(_words[place], StringComparison.OrdinalIgnoreCase)) continue;
            value = _values[place];
            return true;
        }
        value = default;
        return false;
    }

    private int Place(uint hash) => (int)(hash >> _shift);

    private int Next(int place) => (place + 1) & (_hashes.Length - 1);

    /// <summary>A hash of the length and both ends; never 0, the mark of an empty place.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
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
        if (((first | last) & NotAscii) != 0) (first, last) = (ToUpper(first), ToUpper(last));
        ulong hash = (((first | SmallLetters) * 0x9E37_79B9_7F4A_7C15) ^ (last | SmallLetters) ^ ((ulong)word.Length << 59)) * 0xD6E8_FEB8_6659_FD93;
        return (uint)(hash >> 32) | 1;
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
