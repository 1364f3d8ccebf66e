using ClaimAttribution.Attributions;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Fits confidence to how often attributions are right, on articles that the weights were not trained on.</summary>
internal static class CalibrationTrainer
{
    private const int Steps = 4000;
    private const double Rate = 0.5;

    /// <param name="model">The model with a calibration.</param>
    /// <param name="articles">Articles that its weights were not trained on.</param>
    public static Calibration Train(Func<Calibration, AttributionModel> model, IEnumerable<GoldArticle> articles)
    {
        var rows = new List<(double Existence, double Labels, bool Right)>();
        foreach (GoldArticle article in articles)
        {
            // The log-odds of one and the other score, read off confidences.
            List<AttributionDraft> existences = Find(article, model(new Calibration(0, 1, 0))), labels = Find(article, model(new Calibration(0, 0, 0.1f)));
            rows.AddRange(existences.Zip(labels).Where(pair => pair.First.Parent is null)
                .Select(pair => (Calibration.LogOdds(pair.First.Confidence), 10 * Calibration.LogOdds(pair.Second.Confidence), IsRight(article, pair.First))));
        }
        double bias = 0, existence = 0.5, label = 0.1;
        for (int step = 0; step < Steps; step++)
        {
            double biasGradient = 0, existenceGradient = 0, labelGradient = 0;
            foreach ((double some, double log, bool right) in rows)
            {
                double error = (right ? 1 : 0) - (1 / (1 + Math.Exp(-(bias + (existence * some) + (label * log)))));
                biasGradient += error;
                existenceGradient += error * some;
                labelGradient += error * log;
            }
            bias += Rate * biasGradient / rows.Count;
            existence += Rate / 10 * existenceGradient / rows.Count;
            label += Rate / 10 * labelGradient / rows.Count;
        }
        Console.Error.WriteLine($"calibration over {rows.Count} attributions, {rows.Count(row => row.Right)} right: {bias:F3} {existence:F3} {label:F3}");
        return new Calibration((float)bias, (float)existence, (float)label);
    }

    private static List<AttributionDraft> Find(GoldArticle article, AttributionModel model) => AttributionFinder.Find(article.Phrases, model);

    /// <summary>Whether an attribution of the annotators has the same cue, half of the content in common, and the same source or none either.</summary>
    private static bool IsRight(GoldArticle article, AttributionDraft draft) => article.Attributions.Any(gold =>
        gold.Cue.Overlaps(draft.Cue) && Overlap(gold.Content, draft.Content) >= 0.5
        && (draft.Source.IsEmpty ? gold.Source.Length == 0 : gold.Source.Any(range => range.Overlaps(draft.Source))));

    private static double Overlap(IEnumerable<TokenRange> gold, IEnumerable<TokenRange> found)
    {
        HashSet<int> a = [.. gold.SelectMany(Tokens)], b = [.. found.SelectMany(Tokens)];
        int both = a.Count(b.Contains);
        return both / (double)Math.Max(1, a.Count + b.Count - both);
    }

    private static IEnumerable<int> Tokens(TokenRange range) => Enumerable.Range(range.Start, range.Length);
}
