using ClaimAttribution.ML;

namespace ClaimAttribution.Training;

/// <summary>Labelled articles in, the status section of a model file out.</summary>
internal static class TrainStatus
{
    /// <param name="path">The model file; its other sections stay as they are.</param>
    /// <param name="corpora">JSON Lines of labelled articles; at the end, for labels that stand apart from the texts, <c>--labels LABELS TEXTS</c>.</param>
    public static int Run(string path, string[] corpora)
    {
        using var model = new MemoryStream(File.ReadAllBytes(path));
        using var output = new MemoryStream();
        new StatusTrainer(new StatusTrainerOptions()).Train(LabelledCorpus.LoadAll(corpora), model, output);
        File.WriteAllBytes(path, output.ToArray());
        return 0;
    }
}
