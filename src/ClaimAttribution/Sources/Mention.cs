namespace ClaimAttribution.Sources;

/// <summary>One place where a text speaks of somebody or something.</summary>
/// <param name="Head">The token that stands for the words.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Referent">Who or what is spoken of.</param>
/// <param name="Traits">How the mention stands in its sentence.</param>
internal readonly record struct Mention(int Head, int Sentence, Referent Referent, MentionTraits Traits)
{
    public bool Has(MentionTraits traits) => (Traits & traits) != 0;
}
