namespace ClaimAttribution.Tokens;

/// <summary>The token spans of one text, in order. Reused from text to text; not thread-safe.</summary>
internal sealed class TokenBuffer
{
    private TextSpan[] _spans = new TextSpan[64];

    public int Count { get; private set; }

    public TextSpan this[int index] => _spans[index];

    public ReadOnlySpan<TextSpan> Spans => _spans.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int start, int end)
    {
        if (Count == _spans.Length) Array.Resize(ref _spans, Count * 2);
        _spans[Count++] = new TextSpan(start, end);
    }
}
