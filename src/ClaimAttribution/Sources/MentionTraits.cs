namespace ClaimAttribution.Sources;

/// <summary>How a mention stands in its sentence.</summary>
[Flags]
internal enum MentionTraits : byte
{
    None = 0,
    /// <summary>Before a verb, or after it where it is the source.</summary>
    Subject = 1,
    /// <summary>After a preposition.</summary>
    Oblique = 2,
    /// <summary>Inside another noun phrase: <em><b>Holm</b>'s lawyer</em>, <em>the <b>Holm</b> campaign</em>.</summary>
    Modifier = 4,
    /// <summary>Between quotation marks.</summary>
    Quoted = 8,
    /// <summary>The source of an attribution.</summary>
    Source = 16,
    Pronoun = 32,
    /// <summary>The subject of the first clause of its sentence.</summary>
    First = 64,
}
