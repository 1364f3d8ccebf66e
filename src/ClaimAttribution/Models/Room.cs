namespace ClaimAttribution.Models;

/// <summary>Arrays that serve one text after the other: what a stage keeps of a text costs no allocation but for the longest.</summary>
internal static class Room
{
    /// <summary>The longest sentence whose room is kept by thread, in words.</summary>
    public const int LongestSentence = 1 << 12;

    /// <summary>Makes an array hold so many values at least; what it held may be lost.</summary>
    /// <returns>That many places, whatever they hold.</returns>
    public static Span<T> Of<T>(ref T[] room, int count)
    {
        if (room.Length < count) room = new T[Math.Max(count, 2 * room.Length)];
        return room.AsSpan(0, count);
    }
}
