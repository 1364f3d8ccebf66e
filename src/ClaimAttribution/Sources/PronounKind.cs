namespace ClaimAttribution.Sources;

/// <summary>What a pronoun can mean.</summary>
internal enum PronounKind : byte
{
    None,
    She,
    He,
    They,
    It,
    /// <summary>No pronoun, but a noun that calls somebody again whom the text has named: <em>the billionaire</em>.</summary>
    Epithet,
    /// <summary><em>I, we</em>: who speaks.</summary>
    Speaker,
    /// <summary><em>you, one</em>: nobody in particular.</summary>
    Anyone,
    /// <summary><em>who, which, that</em>: the noun before it.</summary>
    Relative,
}
