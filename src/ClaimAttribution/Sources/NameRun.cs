using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>Proper nouns in a row.</summary>
/// <param name="Range">Their tokens.</param>
/// <param name="Person">Whether they look like the name of a person.</param>
internal readonly record struct NameRun(TokenRange Range, bool Person);
