namespace ClaimAttribution.Phrases;

/// <summary>The parts that a sentence is cut into before attributions are read off.</summary>
internal enum PhraseKind : byte
{
    Other,
    /// <summary>A base noun phrase, from its first determiner to its head: <em>the group's first public claim</em>.</summary>
    Noun,
    /// <summary>A finite verb group with auxiliaries, negation and adverbs: <em>has not yet confirmed</em>.</summary>
    Verb,
    /// <summary><em>to have foiled</em>.</summary>
    Infinitive,
    /// <summary><em>adding, having said</em>.</summary>
    Gerund,
    /// <summary>A past participle without its auxiliary: <em>the man <b>accused</b> of arson</em>.</summary>
    Participle,
    /// <summary>Adjectives without a noun.</summary>
    Adjective,
    Adverb,
    Preposition,
    /// <summary><em>that</em> before a clause.</summary>
    Complementizer,
    /// <summary><em>because, although, if, while</em>.</summary>
    Subordinator,
    /// <summary><em>who, which, that</em> after a noun.</summary>
    Relative,
    /// <summary><em>whether, what, why, how</em> at the head of a clause.</summary>
    Question,
    Coordinator,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Bracket,
    OpenQuote,
    CloseQuote,
    /// <summary>Full stop, question mark, exclamation mark, dots.</summary>
    End,
}
