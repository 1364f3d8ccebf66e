namespace ClaimAttribution.Tokens;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>White space, controls and invisible marks: never part of a token.</summary>
    Space,
    /// <summary>A letter, a combining mark, or a joiner inside a word.</summary>
    Letter,
    /// <summary>A decimal digit or another numeral.</summary>
    Digit,
    /// <summary>A mark or a symbol of one code unit.</summary>
    Mark,
    /// <summary>Half of a surrogate pair: the pair decides.</summary>
    Surrogate,
}
