using System.Numerics;
using System.Runtime.Intrinsics;

namespace ClaimAttribution.Tagging;

/// <summary>Hashes of words and of what they are made of; the same on every machine.</summary>
internal static class WordHash
{
    public const uint Prime = 0x01000193;

    /// <summary>The hash of no word.</summary>
    public const uint Start = 0x811C9DC5;

    /// <summary>A sign in lower case.</summary>
    public static uint Letter(char sign)
    {
        if (sign >= 128) return char.ToLowerInvariant(sign);
        return (uint)(sign - 'A') <= 'Z' - 'A' ? sign | 0x20u : sign;
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo) over UTF-16 code units in lower case.</summary>
    public static uint Lower(ReadOnlySpan<char> word)
    {
        uint hash = Start;
        foreach (char c in word) hash = Add(hash, Letter(c));
        return hash;
    }

    /// <summary>The hash of a word with one more <see cref="Letter"/>.</summary>
    public static uint Add(uint hash, uint letter) => (hash ^ letter) * Prime;

    public static uint Combine(uint first, uint second) => Mix(Join(first, second));

    /// <summary>What <see cref="Combine"/> mixes.</summary>
    public static uint Join(uint first, uint second) => (first * 0x9E3779B1) + second;

    /// <summary>Two values in one, to be mixed later.</summary>
    public static uint Pair(uint first, uint second) => BitOperations.RotateLeft(first * 0x9E3779B1, 15) + second;

    /// <summary>The features of templates: the value of each, mixed with the number of its template.</summary>
    /// <param name="values">At most <see cref="MaxTemplates"/>.</param>
    /// <param name="features">As many places.</param>
    public static void MixTemplates(ReadOnlySpan<uint> values, Span<uint> features)
    {
        int vector = Vector256<uint>.Count;
        if (values.Length < vector)
        {
            for (int k = 0; k < values.Length; k++) features[k] = Mix(values[k] + Numbers[k]);
            return;
        }
        // The last vector may overlap the one before it.
        for (int k = 0; k < values.Length; k += vector)
        {
            int first = Math.Min(k, values.Length - vector);
            Mix(Vector256.Create(values[first..]) + Vector256.Create(Numbers, first)).CopyTo(features[first..]);
        }
    }

    /// <summary><see cref="Mix(uint)"/> of each of some values.</summary>
    /// <param name="values">At least eight.</param>
    /// <param name="mixed">As many other places.</param>
    public static void Mix(ReadOnlySpan<uint> values, Span<uint> mixed)
    {
        int vector = Vector256<uint>.Count;
        for (int k = 0; k < values.Length; k += vector)
        {
            int first = Math.Min(k, values.Length - vector);
            Mix(Vector256.Create(values[first..])).CopyTo(mixed[first..]);
        }
    }

    /// <summary>The most templates of a stage.</summary>
    private const int MaxTemplates = 128;

    /// <summary>What tells one template's values from another's.</summary>
    private static readonly uint[] Numbers = NumbersOfTemplates();

    private static uint[] NumbersOfTemplates()
    {
        var numbers = new uint[MaxTemplates];
        for (int k = 0; k < numbers.Length; k++) numbers[k] = (uint)k * 0x9E3779B9;
        return numbers;
    }

    /// <summary>The finaliser of MurmurHash3 (Appleby).</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    private static Vector256<uint> Mix(Vector256<uint> hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>The outline of a word.</summary>
    public static uint Shape(ReadOnlySpan<char> word)
    {
        var shape = ShapeHash.Start;
        foreach (char c in word) shape.Add(c);
        return shape.Value;
    }
}
