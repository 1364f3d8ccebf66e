namespace ClaimAttribution.Training;

/// <summary>Five folds of neighbouring texts, so that most of a document lies in one.</summary>
internal static class ExampleFolds
{
    public const int Count = 5;
    private const int Neighbours = 40;

    public static List<FactorExample> Of(IEnumerable<FactorExample> examples, int fold) => [.. examples.Where(example => Fold(example) == fold)];

    public static List<FactorExample> Without(IEnumerable<FactorExample> examples, int fold) => [.. examples.Where(example => Fold(example) != fold)];

    private static int Fold(FactorExample example) => example.Group / Neighbours % Count;
}
