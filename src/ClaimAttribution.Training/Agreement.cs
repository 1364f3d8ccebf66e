using System.Globalization;

namespace ClaimAttribution.Training;

/// <summary>How far found values agree with people's.</summary>
/// <param name="Count">Of pairs.</param>
/// <param name="Pearson">Pearson's r.</param>
/// <param name="Error">The mean absolute error.</param>
internal readonly record struct Agreement(int Count, double Pearson, double Error)
{
    public static Agreement Of(IEnumerable<(double Gold, double Found)> all)
    {
        (double Gold, double Found)[] pairs = [.. all];
        double gold = pairs.Average(static pair => pair.Gold), found = pairs.Average(static pair => pair.Found);
        double both = pairs.Sum(pair => (pair.Gold - gold) * (pair.Found - found));
        double spread = Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.Gold - gold, 2)) * pairs.Sum(pair => Math.Pow(pair.Found - found, 2)));
        return new Agreement(pairs.Length, both / spread, pairs.Average(static pair => Math.Abs(pair.Gold - pair.Found)));
    }

    /// <summary>One JSON object.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{{\"events\":{Count},\"pearson\":{Pearson:F4},\"mae\":{Error:F4}}}");
}
