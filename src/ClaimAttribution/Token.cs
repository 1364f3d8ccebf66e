namespace ClaimAttribution;

/// <summary>A syntactic word of Universal Dependencies: a word, a part of a contraction, a number or a mark.</summary>
/// <param name="Span">Its place in the text, in UTF-16 code units.</param>
/// <param name="Tag">Its part of speech.</param>
public readonly record struct Token(TextSpan Span, TokenTag Tag);
