namespace ClaimAttribution.Phrases;

/// <summary>A run of tokens that belong together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The token that stands for it: the last noun, the main verb.</param>
/// <param name="Traits">What else is known of it.</param>
internal readonly record struct Phrase(PhraseKind Kind, int Start, int End, int Head, PhraseTraits Traits)
{
    public bool Has(PhraseTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether it is built on a verb.</summary>
    public bool IsVerbal => Kind is PhraseKind.Verb or PhraseKind.Infinitive or PhraseKind.Gerund or PhraseKind.Participle;
}
