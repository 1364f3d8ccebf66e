using System.Runtime.Intrinsics.X86;

namespace ClaimAttribution.Models;

/// <summary>
/// The rows of a network. Those of the embedded model are first read where they lie, so that a short run touches only what it needs
/// and copies nothing; once they have been asked for often, they are copied to where no row lies in two cache lines.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed unsafe class NetworkRows
{
    /// <summary>By then reading from two cache lines has cost what the copy costs.</summary>
    public const int Often = 1 << 15;

    private readonly sbyte* _embedded;
    private readonly int _length;
    private readonly int _hidden;
    private AlignedArray<sbyte>? _aligned;
    private int _asked;

    /// <param name="rows">As many bytes a row as there are hidden units.</param>
    /// <param name="hidden">The number of hidden units.</param>
    /// <param name="embedded">Whether the bytes stay where they are for good.</param>
    public NetworkRows(ReadOnlySpan<sbyte> rows, int hidden, bool embedded)
    {
        (_length, _hidden) = (rows.Length, hidden);
        if (embedded) fixed (sbyte* first = rows) _embedded = first;
        else _aligned = new AlignedArray<sbyte>(rows, hidden);
    }

    /// <summary>The rows.</summary>
    public ReadOnlySpan<sbyte> Span => _aligned is { } rows ? rows.Span[.._length] : new ReadOnlySpan<sbyte>(_embedded, _length);

    /// <summary>The first row, for loads without a check.</summary>
    public ref sbyte First
    {
        get
        {
            if (_aligned is { } rows) return ref rows.First;
            return ref *_embedded;
        }
    }

    /// <summary>To be called before <see cref="First"/>: leaves out the rows of zeros, which lie behind the last row, while there are none.</summary>
    /// <param name="starts">Where rows begin.</param>
    public Span<int> Present(Span<int> starts) => _aligned is null ? PresentEmbedded(starts) : starts;

    /// <summary>Has rows fetched that will be asked for soon.</summary>
    /// <param name="starts">Where they begin.</param>
    public void Prefetch(ReadOnlySpan<int> starts)
    {
        if (!Sse.IsSupported || _aligned is null) return;
        fixed (sbyte* first = &First) foreach (int start in starts) Sse.Prefetch0(first + start);
    }

    private Span<int> PresentEmbedded(Span<int> starts)
    {
        if (Interlocked.Increment(ref _asked) == Often) Volatile.Write(ref _aligned, new AlignedArray<sbyte>(Span, _hidden));
        int present = 0;
        foreach (int start in starts) if (start < _length) starts[present++] = start;
        return starts[..present];
    }
}
