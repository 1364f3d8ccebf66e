using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Tokens;

/// <summary>Where the letters and the spaces of a text stand: a bit for each code unit, 64 at a time, made as a reader comes to them.</summary>
/// <remarks>Places that rise from call to call cost one reading of each block.</remarks>
internal ref struct SignMasks
{
    private const int Block = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _start;
    private ulong _letters;
    private ulong _spaces;

    public SignMasks(ReadOnlySpan<char> text)
    {
        _text = text;
        _start = -Block;
    }

    /// <summary>The first place from <paramref name="i"/> on that holds no space; the end of the text where there is none.</summary>
    public int SkipSpaces(int i)
    {
        for (; i < _text.Length; i = _start + Block)
        {
            MoveTo(i);
            ulong others = ~_spaces >> (i - _start);
            if (others != 0) return Math.Min(i + BitOperations.TrailingZeroCount(others), _text.Length);
        }
        return _text.Length;
    }

    /// <summary>The first place from <paramref name="i"/> on that holds no letter.</summary>
    public int SkipLetters(int i)
    {
        for (; i < _text.Length; i = _start + Block)
        {
            MoveTo(i);
            ulong others = ~_letters >> (i - _start);
            if (others != 0) return i + BitOperations.TrailingZeroCount(others);
        }
        return _text.Length;
    }

    /// <summary>The first place from <paramref name="i"/> on that holds a space.</summary>
    public int FindSpace(int i)
    {
        for (; i < _text.Length; i = _start + Block)
        {
            MoveTo(i);
            ulong spaces = _spaces >> (i - _start);
            if (spaces != 0) return i + BitOperations.TrailingZeroCount(spaces);
        }
        return _text.Length;
    }

    /// <summary>Makes the block at hand the one that holds <paramref name="i"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveTo(int i)
    {
        if ((uint)(i - _start) >= Block) Read(i & -Block);
    }

    private void Read(int start)
    {
        _start = start;
        (_letters, _spaces) = (0, 0);
        if (_text.Length - start < Block)
        {
            for (int i = start; i < _text.Length; i++) Set(i);
            return;
        }
        ref ushort signs = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), start));
        ulong notAscii = 0;
        for (int i = 0; i < Block; i += Vector512<ushort>.Count)
        {
            Vector512<ushort> sign = Vector512.LoadUnsafe(ref signs, (nuint)i);
            Vector512<ushort> letter = (sign | Vector512.Create((ushort)0x20)) - Vector512.Create((ushort)'a');
            _letters |= Vector512.LessThan(letter, Vector512.Create((ushort)26)).ExtractMostSignificantBits() << i;
            // The controls of ASCII count as spaces, the last of which is 127.
            _spaces |= Vector512.LessThanOrEqual(sign, Vector512.Create((ushort)' ')).ExtractMostSignificantBits() << i;
            notAscii |= Vector512.GreaterThanOrEqual(sign, Vector512.Create((ushort)0x7F)).ExtractMostSignificantBits() << i;
        }
        for (; notAscii != 0; notAscii &= notAscii - 1) Set(start + BitOperations.TrailingZeroCount(notAscii));
    }

    private void Set(int i)
    {
        CharClass sign = CharClasses.Of(_text[i]);
        ulong bit = 1UL << (i - _start);
        if (sign == CharClass.Letter) _letters |= bit;
        else if (sign == CharClass.Space) _spaces |= bit;
    }
}
