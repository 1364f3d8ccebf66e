using ClaimAttribution.Models;

namespace ClaimAttribution.Factuality;

/// <summary>What scores predicates and finds hedges.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FactorModel(FactorWeights predicates, FactorWeights hedges)
{
    public const string PredicateSection = "factuality";
    public const string HedgeSection = "hedges";

    /// <summary>The scores of a predicate, in this order: whether it happened by the time of writing, and how certain the author is of it.</summary>
    public const int Happened = 0;

    /// <inheritdoc cref="Happened"/>
    public const int Certain = 1;

    public const int PredicateScores = 2;

    public FactorWeights Predicates { get; } = predicates;

    /// <summary>One score, above zero for a sentence that hedges.</summary>
    public FactorWeights Hedges { get; } = hedges;

    /// <summary>Null where the model has none; then rules decide.</summary>
    public static FactorModel? Read(ModelFile file) => !file.Has(PredicateSection) || !file.Has(HedgeSection) ? null : new FactorModel(
        FactorWeights.Read(file.Section(PredicateSection, FactualityFeatures.TemplateHash), PredicateScores),
        FactorWeights.Read(file.Section(HedgeSection, HedgeFeatures.TemplateHash), outputs: 1));

    public ModelSection[] Write() =>
        [new ModelSection(PredicateSection, FactualityFeatures.TemplateHash, Predicates.Write()), new ModelSection(HedgeSection, HedgeFeatures.TemplateHash, Hedges.Write())];
}
