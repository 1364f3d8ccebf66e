using System.Collections;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Tokens;

/// <summary>The tokens of a result, four bytes each: where a token begins after the first of its block, its length and its tag.</summary>
/// <remarks>Immutable and thread-safe. What does not fit into four bytes, a word of hundreds of signs or one behind thousands of spaces, is kept apart.</remarks>
internal sealed class TokenList : IReadOnlyList<Token>
{
    private const int BlockBits = 6;
    private const int PennBits = 6, UniversalBits = 5, LengthBits = 7;
    private const int LengthShift = PennBits + UniversalBits, OffsetShift = LengthShift + LengthBits;
    private const int MaxOffset = (1 << (32 - OffsetShift)) - 1;

    /// <summary>The length of what is kept apart.</summary>
    private const int Apart = (1 << LengthBits) - 1;

    private readonly uint[] _tokens;

    /// <summary>Where the first token of each block begins.</summary>
    private readonly int[] _starts;

    /// <summary>What is kept apart, and the places it belongs to, in order.</summary>
    private readonly Token[] _others;
    private readonly int[] _places;

    public TokenList(TaggedText text)
    {
        _tokens = new uint[text.Count];
        _starts = new int[(text.Count + (1 << BlockBits) - 1) >> BlockBits];
        for (int block = 0; block < _starts.Length; block++) _starts[block] = text.Tokens[block << BlockBits].Start;
        int others = 0;
        for (int i = 0; i < _tokens.Length; i++)
        {
            _tokens[i] = Pack(text.Tokens[i], text.Tags[i], _starts[i >> BlockBits]);
            if (IsApart(i)) others++;
        }
        (_others, _places) = others == 0 ? ([], []) : (new Token[others], new int[others]);
        for (int i = _tokens.Length - 1; others > 0; i--) if (IsApart(i)) (_others[--others], _places[others]) = (new Token(text.Tokens[i], text.Tags[i]), i);
    }

    public int Count => _tokens.Length;

    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_tokens.Length, nameof(index));
            uint token = _tokens[index];
            if (IsApart(index)) return _others[Array.BinarySearch(_places, index)];
            int start = _starts[index >> BlockBits] + (int)(token >> OffsetShift);
            var tag = new TokenTag((UniversalTag)((token >> PennBits) & ((1 << UniversalBits) - 1)), (PennTag)(token & ((1 << PennBits) - 1)));
            return new Token(new TextSpan(start, start + Length(token)), tag);
        }
    }

    public IEnumerator<Token> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static uint Pack(TextSpan span, TokenTag tag, int blockStart)
    {
        bool fits = span.Length < Apart && span.Start - blockStart <= MaxOffset && (uint)tag.Penn < 1 << PennBits && (uint)tag.Universal < 1 << UniversalBits;
        if (!fits) return Apart << LengthShift;
        return ((uint)(span.Start - blockStart) << OffsetShift) | ((uint)span.Length << LengthShift) | ((uint)tag.Universal << PennBits) | (uint)tag.Penn;
    }

    private bool IsApart(int index) => Length(_tokens[index]) == Apart;

    private static int Length(uint token) => (int)(token >> LengthShift) & Apart;
}
