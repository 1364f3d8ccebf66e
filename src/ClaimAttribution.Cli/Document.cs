namespace ClaimAttribution.Cli;

/// <summary>One text to analyse, or why there is none.</summary>
/// <param name="Id">What names it in the output.</param>
/// <param name="Text">Its text; empty where it could not be read.</param>
/// <param name="Error">Why it could not be read, with its place; null where it could.</param>
internal sealed record Document(string Id, string Text, string? Error = null);
