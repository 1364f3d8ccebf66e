using ClaimAttribution.ML;

namespace ClaimAttribution.Training;

/// <summary>The examples of labelled articles.</summary>
/// <param name="Examples">Those of articles that come with their texts.</param>
/// <param name="Apart">Those whose labels stand apart from their texts: many more, and of another kind of news.</param>
internal sealed record StatusCorpus(IReadOnlyList<StatusExample> Examples, IReadOnlyList<StatusExample> Apart)
{
    public static StatusCorpus Read(StatusExamples source, IEnumerable<LabelledArticle> articles, IEnumerable<LabelledArticle> apart) =>
        new([.. articles.SelectMany(article => source.Of(article, found: true))], [.. apart.SelectMany(article => source.Of(article, found: true))]);
}
