using ClaimAttribution.Factuality;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Compares how far sentences present predicates as facts with people's judgements: Pearson's r and the mean absolute error on both scales.</summary>
internal static class CommitmentEvaluation
{
    /// <param name="path">JSON Lines with text, span of the event in code points, score from −3 to 3, split.</param>
    /// <param name="split">The split to score.</param>
    /// <param name="model">The model; one with factors.</param>
    /// <param name="output">Where the scores go.</param>
    public static int Run(string path, string split, ClaimModel model, TextWriter output)
    {
        FactorModel factors = model.Factors ?? throw new InvalidDataException($"A model with the section '{FactorModel.PredicateSection}' was expected; this one has none.");
        FactualityEvent[] events = [.. FactualityEvent.Load(path, split, model)];
        output.WriteLine($"{{\"certain\":{Score(events, factors, FactorModel.Certain)},\"happened\":{Score(events, factors, FactorModel.Happened)}}}");
        return 0;
    }

    private static Agreement Score(FactualityEvent[] events, FactorModel factors, int score) =>
        Agreement.Of(events.Select(item =>
        {
            TextSpan sentence = item.Text.Sentences[item.Text.SentenceOf(item.Token)];
            return (item.Score, FactualityReader.For(item.Text).Of(factors, item.Token, new TokenRange(sentence.Start, sentence.End), score));
        }));
}
