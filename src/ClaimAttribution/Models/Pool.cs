namespace ClaimAttribution.Models;

/// <summary>Objects that serve one text after the other; who takes one fills it anew.</summary>
/// <remarks>Not thread-safe. Nothing is allocated once a text has needed as many.</remarks>
internal sealed class Pool<T>
    where T : class, new()
{
    private readonly List<T> _all = [];

    /// <summary>How many were taken since the last <see cref="Clear"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Those that were taken, in that order.</summary>
    public T this[int index] => _all[index];

    public T Take()
    {
        if (Count == _all.Count) _all.Add(new T());
        return _all[Count++];
    }

    /// <summary>Takes all of them back.</summary>
    public void Clear() => Count = 0;
}
