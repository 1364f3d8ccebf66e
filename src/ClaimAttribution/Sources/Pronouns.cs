namespace ClaimAttribution.Sources;

/// <summary>The pronouns of English by what they can mean.</summary>
internal static class Pronouns
{
    private const int MaxLength = 10;

    public static PronounKind Kind(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[MaxLength];
        if (word.Length > MaxLength) return PronounKind.None;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "she" or "her" or "hers" or "herself" => PronounKind.She,
            "he" or "him" or "his" or "himself" => PronounKind.He,
            "they" or "them" or "their" or "theirs" or "themselves" => PronounKind.They,
            "it" or "its" or "itself" => PronounKind.It,
            "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves" => PronounKind.Speaker,
            "you" or "your" or "yours" or "one" => PronounKind.Anyone,
            "who" or "whom" or "whose" or "which" or "that" => PronounKind.Relative,
            _ => PronounKind.None,
        };
    }
}
