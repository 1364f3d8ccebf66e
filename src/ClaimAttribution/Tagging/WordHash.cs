namespace ClaimAttribution.Tagging;

/// <summary>Hashes of words and of what they are made of; the same on every machine.</summary>
internal static class WordHash
{
    private const uint Prime = 0x01000193;

    /// <summary>FNV-1a (Fowler, Noll, Vo) over UTF-16 code units in lower case.</summary>
    public static uint Lower(ReadOnlySpan<char> word)
    {
        uint hash = 0x811C9DC5;
        foreach (char c in word) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }

    public static uint Combine(uint first, uint second) => Mix(first * 0x9E3779B1 + second);

    /// <summary>The finaliser of MurmurHash3 (Appleby).</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>
    /// The outline of a word: <c>Xx</c> for <em>Rome</em>, <c>X.</c> for <em>U.S.</em>, runs folded into one sign, with its first sign
    /// in view of case.
    /// </summary>
    public static uint Shape(ReadOnlySpan<char> word)
    {
        uint hash = 17;
        char last = '\0';
        int run = 0;
        foreach (char c in word)
        {
            char sign = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '9' : c;
            run = sign == last ? run + 1 : 0;
            last = sign;
            if (run < 2) hash = (hash ^ sign) * Prime;
        }
        return hash;
    }
}
