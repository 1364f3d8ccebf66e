namespace ClaimAttribution.Tokens;

/// <summary>Some plain runs that follow each other; see <see cref="PlainMasks"/>.</summary>
/// <param name="Starts">A bit for each place at which a token begins.</param>
/// <param name="Ends">A bit for each place behind a token; as many.</param>
/// <param name="Stops">A bit for each full stop behind a word.</param>
/// <param name="Places">A bit for each place behind a token that is one of <see cref="TokenBuffer.Places"/>; bits elsewhere mean nothing.</param>
/// <param name="Length">How many places they take, spaces included.</param>
/// <param name="OtherFollows">Whether a run that is not plain comes next; else the next one is not seen to its end.</param>
internal readonly record struct PlainRuns(ulong Starts, ulong Ends, ulong Stops, ulong Places, int Length, bool OtherFollows);
