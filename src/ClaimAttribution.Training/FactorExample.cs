namespace ClaimAttribution.Training;

/// <summary>What one of the scores of a linear model should be.</summary>
/// <param name="Features">Of the case, no feature twice.</param>
/// <param name="Output">Which score.</param>
/// <param name="Target">Its value; of a yes or no, 1 or 0.</param>
/// <param name="Group">Cases of one text belong together in cross-validation.</param>
internal sealed record FactorExample(uint[] Features, int Output, double Target, int Group);
