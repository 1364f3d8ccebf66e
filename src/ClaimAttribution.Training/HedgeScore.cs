using System.Globalization;

namespace ClaimAttribution.Training;

/// <summary>How far what is taken for a hedge agrees with people's marks.</summary>
/// <param name="Gold">Uncertain sentences.</param>
/// <param name="Found">Those taken for such.</param>
/// <param name="Right">Those that both are.</param>
internal readonly record struct HedgeScore(int Gold, int Found, int Right)
{
    public static HedgeScore Of(IEnumerable<(bool Gold, bool Found)> pairs)
    {
        int gold = 0, found = 0, right = 0;
        foreach ((bool uncertain, bool hedged) in pairs)
        {
            if (uncertain) gold++;
            if (hedged) found++;
            if (uncertain && hedged) right++;
        }
        return new HedgeScore(gold, found, right);
    }

    /// <summary>One JSON object.</summary>
    public override string ToString()
    {
        double precision = (double)Right / Math.Max(1, Found), recall = (double)Right / Math.Max(1, Gold);
        return string.Create(CultureInfo.InvariantCulture, $"{{\"sentences_uncertain\":{Gold},\"precision\":{precision:F4},\"recall\":{recall:F4},\"f1\":{2.0 * Right / Math.Max(1, Gold + Found):F4}}}");
    }
}
