namespace ClaimAttribution.Training;

/// <summary>How often each feature is seen.</summary>
internal sealed class FeatureCounts
{
    private readonly Dictionary<uint, int> _counts = [];

    /// <summary>The features seen at least so often, the most frequent ones first.</summary>
    public IEnumerable<uint> MostFrequent(int least) =>
        _counts.Where(pair => pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);

    public void Add(ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features) _counts[feature] = _counts.GetValueOrDefault(feature) + 1;
    }
}
