using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>One place where a text uses a name.</summary>
/// <param name="Range">Its words, titles left out: <em>Kelly Holm</em> of <em>Sen. Kelly Holm</em>.</param>
/// <param name="Kind">What it names, as far as its own words tell.</param>
/// <param name="IsGuess">Whether the kind is guessed from the shape alone.</param>
/// <param name="Gender">The gender that a title or a given name tells.</param>
internal readonly record struct Name(TokenRange Range, NameKind Kind, bool IsGuess, Gender Gender);
