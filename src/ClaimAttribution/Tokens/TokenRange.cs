namespace ClaimAttribution.Tokens;

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => End - Start;

    public bool Contains(int token) => token >= Start && token < End;

    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
