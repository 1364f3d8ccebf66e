namespace ClaimAttribution.Tokens;

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => End - Start;

    public bool Contains(int token) => token >= Start && token < End;

    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether one of some ranges holds a token.</summary>
    public static bool Holds(List<TokenRange> ranges, int token)
    {
        foreach (TokenRange range in ranges) if (range.Contains(token)) return true;
        return false;
    }

    /// <summary>Whether one of some ranges overlaps another.</summary>
    public static bool Overlap(List<TokenRange> ranges, TokenRange other)
    {
        foreach (TokenRange range in ranges) if (range.Overlaps(other)) return true;
        return false;
    }

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
