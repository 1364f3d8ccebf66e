namespace ClaimAttribution.Training;

/// <summary>A row of words with the features of each and the labels that they should get.</summary>
/// <param name="Features">The hashes of all words' features, one word after the other.</param>
/// <param name="Labels">The right label of each word.</param>
internal sealed record ChainExample(uint[] Features, byte[] Labels);
