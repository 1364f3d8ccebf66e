namespace ClaimAttribution.ML;

/// <summary>One labelled statement as the classifier sees it.</summary>
/// <param name="Features">Hashes of its features.</param>
/// <param name="Status">Its label.</param>
/// <param name="Words">Its words and what was found about it, for people.</param>
internal sealed record StatusExample(uint[] Features, VerificationStatus Status, string Words);
