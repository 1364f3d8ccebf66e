using ClaimAttribution.Factuality;

namespace ClaimAttribution.Training;

/// <summary>Corpora of factuality and hedges in, the sections of the factors out.</summary>
internal static class TrainFactors
{
    /// <param name="output">The model file; its other sections stay as they are.</param>
    /// <param name="model">The stages before.</param>
    /// <param name="happened">Events judged by whether they happened.</param>
    /// <param name="certain">Events judged by how certain the author is.</param>
    /// <param name="hedged">Sentences with and without hedges.</param>
    public static int Run(string output, ClaimModel model, string happened, string certain, string hedged)
    {
        FactorWeights predicates = new FactorTrainer(FactorSettings.Predicates).Train(Events(model, happened, certain));
        ModelUpdate.Replace(output, new FactorModel(predicates, HedgeTrainer.Train(FactorExamples.Sentences(hedged, "train", model))).Write());
        return 0;
    }

    /// <summary>Five-fold cross-validation on the training parts.</summary>
    public static int Validate(ClaimModel model, string happened, string certain, string hedged, TextWriter output)
    {
        List<FactorExample> events = Events(model, happened, certain);
        var pairs = new List<(int Output, double Gold, double Found)>();
        double[] scores = new double[FactorModel.PredicateScores];
        for (int fold = 0; fold < ExampleFolds.Count; fold++)
        {
            FactorWeights weights = new FactorTrainer(FactorSettings.Predicates).Train(ExampleFolds.Without(events, fold));
            foreach (FactorExample example in ExampleFolds.Of(events, fold))
            {
                weights.Score(example.Features, scores);
                pairs.Add((example.Output, example.Target, Math.Clamp(scores[example.Output], -3, 3)));
            }
        }
        output.WriteLine($"happened {Agreement.Of(pairs.Where(static pair => pair.Output == FactorModel.Happened).Select(static pair => (pair.Gold, pair.Found)))}");
        output.WriteLine($"certain {Agreement.Of(pairs.Where(static pair => pair.Output == FactorModel.Certain).Select(static pair => (pair.Gold, pair.Found)))}");
        output.WriteLine($"hedged {HedgeScore.Of(HedgeTrainer.Held(FactorExamples.Sentences(hedged, "train", model)).Select(static pair => (pair.Hedged, pair.Score > HedgeTrainer.Threshold)))}");
        return 0;
    }

    private static List<FactorExample> Events(ClaimModel model, string happened, string certain) =>
        [.. FactorExamples.Events(happened, "train", FactorModel.Happened, model), .. FactorExamples.Events(certain, "train", FactorModel.Certain, model)];
}
