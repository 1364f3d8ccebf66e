using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimAttribution.Tokens;

/// <summary>Where the letters, the spaces and the plain runs of a text stand: a window of it, which moves as a reader comes to its end.</summary>
/// <remarks>Behind the text there are spaces. Places that rise from call to call cost one reading of most signs.</remarks>
internal ref struct SignMasks
{
    private const int Window = SignKinds.Window;
    private const int Unread = -Window;

    private readonly ReadOnlySpan<char> _text;
    private int _start = Unread;
    private ulong _letters;
    private ulong _spaces;
    private PlainMasks _plain;

    public SignMasks(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    /// <summary>The first place from <paramref name="i"/> on that holds no letter.</summary>
    public int SkipLetters(int i)
    {
        for (; i < _text.Length; i = _start + Window)
        {
            MoveTo(i);
            ulong others = ~_letters >> (i - _start);
            if (others != 0) return i + BitOperations.TrailingZeroCount(others);
        }
        return _text.Length;
    }

    /// <summary>The first place from <paramref name="i"/> on that holds a space; the end of the text where there is none.</summary>
    public int FindSpace(int i)
    {
        for (; i < _text.Length; i = _start + Window)
        {
            MoveTo(i);
            ulong spaces = _spaces >> (i - _start);
            if (spaces != 0) return i + BitOperations.TrailingZeroCount(spaces);
        }
        return _text.Length;
    }

    /// <summary>The plain runs from <paramref name="i"/> on, the beginning of a run or a space, as many as the window shows.</summary>
    public PlainRuns PlainFrom(int i)
    {
        MoveTo(i);
        PlainRuns runs = _plain.From(i - _start);
        // What the window cuts off is read anew.
        if (!runs.OtherFollows) _start = Unread;
        return runs;
    }

    /// <summary>Makes the window show <paramref name="i"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveTo(int i)
    {
        if ((uint)(i - _start) >= Window) Read(i);
    }

    private void Read(int start)
    {
        _start = start;
        if (_text.Length - start >= Window) Read(_text[start..]);
        else ReadEnd(_text[start..]);
    }

    private void ReadEnd(ReadOnlySpan<char> end)
    {
        Span<char> signs = stackalloc char[Window];
        end.CopyTo(signs);
        signs[end.Length..].Fill(' ');
        Read(signs);
    }

    private void Read(scoped ReadOnlySpan<char> signs)
    {
        var kinds = new SignKinds(signs);
        (_letters, _spaces, _plain) = (kinds.Letters, kinds.Spaces, new PlainMasks(kinds));
    }
}
