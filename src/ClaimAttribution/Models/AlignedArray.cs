using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ClaimAttribution.Models;

/// <summary>An array that begins where a cache line does: no whole vector of 64 bytes lies in two lines.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class AlignedArray<T> where T : unmanaged
{
    private const int CacheLine = 64;

    private readonly T[] _room;
    private readonly int _first;

    /// <param name="items">What to copy.</param>
    /// <param name="padding">How many zeros follow.</param>
    public AlignedArray(ReadOnlySpan<T> items, int padding = 0)
    {
        Length = items.Length + padding;
        int size = Unsafe.SizeOf<T>();
        _room = GC.AllocateUninitializedArray<T>(Length + (CacheLine / size), pinned: true);
        _first = (int)((CacheLine - (Marshal.UnsafeAddrOfPinnedArrayElement(_room, 0) % CacheLine)) % CacheLine) / size;
        items.CopyTo(_room.AsSpan(_first));
        _room.AsSpan(_first + items.Length).Clear();
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => _room.AsSpan(_first, Length);

    /// <summary>The first item, for loads without a check.</summary>
    public ref T First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_room), _first);
}
