using Microsoft.ML;

namespace ClaimAttribution.ML;

/// <summary>ClaimAttribution among the transforms of ML.NET.</summary>
public static class ClaimAttributionCatalog
{
    /// <summary>Adds the <see cref="ClaimColumns"/> of a text column: the statements of each text with their statuses, sources and confidences.</summary>
    /// <remarks>
    /// Uses <see cref="ClaimAnalyzer.English"/>. The transformer is thread-safe, and saves and loads with its pipeline wherever this
    /// assembly can be loaded.
    /// </remarks>
    /// <param name="catalog">The transforms of a context.</param>
    /// <param name="inputColumn">The column of the text. A column of another name than <c>Text</c> is copied into one of that name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEstimator<ITransformer> AttributeClaims(this TransformsCatalog catalog, string inputColumn = nameof(ClaimText.Text))
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(inputColumn);
        IEstimator<ITransformer> mapping = catalog.CustomMapping<ClaimText, ClaimColumns>(ClaimMapping.Map, ClaimMapping.Contract);
        return inputColumn == nameof(ClaimText.Text) ? mapping : catalog.CopyColumns(nameof(ClaimText.Text), inputColumn).Append(mapping);
    }
}
