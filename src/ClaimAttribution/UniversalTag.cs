namespace ClaimAttribution;

#pragma warning disable CA1720 // The names are the standard's.
/// <summary>The parts of speech of Universal Dependencies (https://universaldependencies.org/u/pos).</summary>
public enum UniversalTag : byte
{
    /// <summary>Anything else (X).</summary>
    Other,
    /// <summary>Adjective (ADJ).</summary>
    Adjective,
    /// <summary>Preposition (ADP).</summary>
    Adposition,
    /// <summary>Adverb (ADV).</summary>
    Adverb,
    /// <summary>Auxiliary (AUX).</summary>
    Auxiliary,
    /// <summary>Coordinating conjunction (CCONJ).</summary>
    CoordinatingConjunction,
    /// <summary>Determiner (DET).</summary>
    Determiner,
    /// <summary>Interjection (INTJ).</summary>
    Interjection,
    /// <summary>Common noun (NOUN).</summary>
    Noun,
    /// <summary>Numeral (NUM).</summary>
    Numeral,
    /// <summary>Particle (PART).</summary>
    Particle,
    /// <summary>Pronoun (PRON).</summary>
    Pronoun,
    /// <summary>Proper noun (PROPN).</summary>
    ProperNoun,
    /// <summary>Punctuation (PUNCT).</summary>
    Punctuation,
    /// <summary>Subordinating conjunction (SCONJ).</summary>
    SubordinatingConjunction,
    /// <summary>Symbol (SYM).</summary>
    Symbol,
    /// <summary>Verb (VERB).</summary>
    Verb,
}
