using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Tokens;

/// <summary>What the signs of a window of a text are: a bit for each place.</summary>
internal struct SignKinds
{
    /// <summary>The places of a window.</summary>
    public const int Window = 64;

    /// <param name="signs">A whole window.</param>
    public SignKinds(ReadOnlySpan<char> signs)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(signs[..Window]));
        Vector512<byte> sign = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, (nuint)Vector512<ushort>.Count));
        AsciiLetters = Below(26, (sign | Vector512.Create((byte)0x20)) - Vector512.Create((byte)'a'));
        AsciiDigits = Below(10, sign - Vector512.Create((byte)'0'));
        SmallS = Places(sign, 's');
        Blanks = Places(sign, ' ');
        Dots = Places(sign, '.');
        Stops = Dots | Places(sign, '!') | Places(sign, '?');
        Commas = Places(sign, ',');
        Colons = Places(sign, ':') | Places(sign, ';');
        ulong quotes = Places(sign, '"');
        Openers = quotes | Places(sign, '(') | Places(sign, '$');
        Closers = quotes | Places(sign, ')') | Stops | Commas | Colons;
        Apostrophes = Places(sign, '\'');
        Letters = AsciiLetters;
        // The controls of ASCII count as spaces, the last of which is 127.
        Spaces = Below(' ' + 1, sign);
        for (ulong others = ~Below(0x7F, sign); others != 0; others &= others - 1) Set(BitOperations.TrailingZeroCount(others), signs);
    }

    public ulong AsciiLetters { get; }

    public ulong AsciiDigits { get; }

    public ulong SmallS { get; }

    public ulong Blanks { get; }

    public ulong Dots { get; }

    /// <summary>Marks that may end a sentence.</summary>
    public ulong Stops { get; }

    public ulong Commas { get; }

    public ulong Colons { get; }

    /// <summary>Marks that may stand before a word.</summary>
    public ulong Openers { get; private set; }

    /// <summary>Marks that may stand behind a word.</summary>
    public ulong Closers { get; private set; }

    public ulong Apostrophes { get; private set; }

    /// <summary>Letters by <see cref="CharClasses"/>.</summary>
    public ulong Letters { get; private set; }

    /// <summary>Spaces by <see cref="CharClasses"/>.</summary>
    public ulong Spaces { get; private set; }

    private static ulong Places(Vector512<byte> signs, char sign) => Vector512.Equals(signs, Vector512.Create((byte)sign)).ExtractMostSignificantBits();

    private static ulong Below(byte limit, Vector512<byte> signs) => Vector512.LessThan(signs, Vector512.Create(limit)).ExtractMostSignificantBits();

    private void Set(int place, ReadOnlySpan<char> signs)
    {
        char sign = signs[place];
        ulong bit = 1UL << place;
        if (CharClasses.IsLetter(sign)) Letters |= bit;
        else if (CharClasses.IsSpace(sign)) Spaces |= bit;
        else if (sign == '“') Openers |= bit;
        else if (sign == '”') Closers |= bit;
        else if (sign == '’') Apostrophes |= bit;
    }
}
