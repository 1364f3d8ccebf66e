using System.Numerics;

namespace ClaimAttribution.Tokens;

/// <summary>The token spans of one text, in order. Reused from text to text; not thread-safe.</summary>
internal sealed class TokenBuffer
{
    private TextSpan[] _spans = new TextSpan[64];
    private int[] _places = new int[32];
    private int _placeCount;

    public int Count { get; private set; }

    public TextSpan this[int index] => _spans[index];

    public ReadOnlySpan<TextSpan> Spans => _spans.AsSpan(0, Count);

    /// <summary>
    /// The numbers of the tokens behind which a sentence, a line or the marker of a list item may end, and of the last one. Left out are words
    /// and commas with one space behind and words with a mark or <em>'s</em> right behind, where their runs are plain.
    /// </summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, _placeCount);

    public void Clear() => Count = _placeCount = 0;

    /// <summary>Adds a token that is one of <see cref="Places"/>.</summary>
    public void Add(int start, int end)
    {
        if (Count == _spans.Length) Array.Resize(ref _spans, Count * 2);
        AddPlace(Count);
        _spans[Count++] = new TextSpan(start, end);
    }

    /// <summary>The next <paramref name="count"/> places for spans, to be written and then taken.</summary>
    public Span<TextSpan> Reserve(int count)
    {
        if (_spans.Length - Count < count) Array.Resize(ref _spans, Math.Max(_spans.Length * 2, Count + count));
        return _spans.AsSpan(Count, count);
    }

    /// <summary>Adds what was written into the first places of <see cref="Reserve"/>.</summary>
    /// <param name="count">How many tokens they are.</param>
    /// <param name="places">A bit for each of them that is one of <see cref="Places"/>.</param>
    public void Take(int count, ulong places)
    {
        for (; places != 0; places &= places - 1) AddPlace(Count + BitOperations.TrailingZeroCount(places));
        Count += count;
    }

    private void AddPlace(int token)
    {
        if (_placeCount == _places.Length) Array.Resize(ref _places, _placeCount * 2);
        _places[_placeCount++] = token;
    }
}
