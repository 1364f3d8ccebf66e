using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>An article with its annotated attributions.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Phrases">The text, read by our own tokenizer, splitter, tagger and parser, so that training meets the errors of use.</param>
/// <param name="Attributions">What the annotators found.</param>
/// <param name="Nested">Whether they looked inside the contents too.</param>
internal sealed record GoldArticle(string Id, PhrasedText Phrases, GoldAttribution[] Attributions, bool Nested)
{
    public TaggedText Text => Phrases.Text;

    public QuotationMap Quotations => Phrases.Quotations;
}
