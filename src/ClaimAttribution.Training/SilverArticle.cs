namespace ClaimAttribution.Training;

/// <summary>
/// Articles with another tagger's Penn tags, on our own tokens: a token has a tag only where the other tokenizer cut the same
/// word.
/// </summary>
internal sealed record SilverArticle(string Text, TextSpan[] Tokens, PennTag[] Tags, TextSpan[] Sentences);
