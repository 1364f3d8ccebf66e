namespace ClaimAttribution.Phrases;

/// <summary>What else is known of a phrase.</summary>
[Flags]
internal enum PhraseTraits : byte
{
    None = 0,
    /// <summary>A verb group with <em>not, never</em>, or a noun phrase with <em>no</em>.</summary>
    Negated = 1,
    /// <summary>A verb group in the passive.</summary>
    Passive = 2,
    /// <summary>A verb group with a modal.</summary>
    Modal = 4,
    /// <summary>A noun phrase that names a time: <em>last Tuesday</em>.</summary>
    Temporal = 8,
    /// <summary>A noun phrase that is a pronoun.</summary>
    Pronoun = 16,
    /// <summary>A noun phrase with a possessor: <em>their argument</em>.</summary>
    Possessed = 32,
}
