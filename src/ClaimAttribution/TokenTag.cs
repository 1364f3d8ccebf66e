namespace ClaimAttribution;

/// <summary>A part of speech in both tag sets of the English treebanks.</summary>
/// <param name="Universal">The tag of Universal Dependencies.</param>
/// <param name="Penn">The tag of the Penn Treebank.</param>
public readonly record struct TokenTag(UniversalTag Universal, PennTag Penn);
