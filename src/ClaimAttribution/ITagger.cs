namespace ClaimAttribution;

/// <summary>Tokens in, parts of speech out: the one seam of the pipeline, so that another tagger can be plugged in.</summary>
/// <remarks>An implementation must be thread-safe and free of side effects.</remarks>
public interface ITagger
{
    /// <summary>Tags one sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The tokens of the sentence; half-open ranges of UTF-16 code units of <paramref name="text"/>.</param>
    /// <param name="tags">One place a token, to be filled.</param>
    void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags);
}
