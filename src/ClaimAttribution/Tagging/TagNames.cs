using System.Collections.Frozen;

namespace ClaimAttribution.Tagging;

/// <summary>The names of tags in treebanks.</summary>
internal static class TagNames
{
    private static readonly FrozenDictionary<string, UniversalTag> UniversalTags = new Dictionary<string, UniversalTag>
    {
        ["X"] = UniversalTag.Other,
        ["ADJ"] = UniversalTag.Adjective,
        ["ADP"] = UniversalTag.Adposition,
        ["ADV"] = UniversalTag.Adverb,
        ["AUX"] = UniversalTag.Auxiliary,
        ["CCONJ"] = UniversalTag.CoordinatingConjunction,
        ["DET"] = UniversalTag.Determiner,
        ["INTJ"] = UniversalTag.Interjection,
        ["NOUN"] = UniversalTag.Noun,
        ["NUM"] = UniversalTag.Numeral,
        ["PART"] = UniversalTag.Particle,
        ["PRON"] = UniversalTag.Pronoun,
        ["PROPN"] = UniversalTag.ProperNoun,
        ["PUNCT"] = UniversalTag.Punctuation,
        ["SCONJ"] = UniversalTag.SubordinatingConjunction,
        ["SYM"] = UniversalTag.Symbol,
        ["VERB"] = UniversalTag.Verb,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PennTag> PennSigns = new Dictionary<string, PennTag>
    {
        ["PRP$"] = PennTag.PRPS,
        ["WP$"] = PennTag.WPS,
        ["."] = PennTag.Period,
        [","] = PennTag.Comma,
        [":"] = PennTag.Colon,
        ["``"] = PennTag.OpenQuote,
        ["''"] = PennTag.CloseQuote,
        ["-LRB-"] = PennTag.LeftBracket,
        ["-RRB-"] = PennTag.RightBracket,
        ["$"] = PennTag.Dollar,
        ["#"] = PennTag.Hash,
    }.ToFrozenDictionary();

    /// <summary>The tag of a name of Universal Dependencies (<c>NOUN</c>); <see cref="UniversalTag.Other"/> for an unknown one.</summary>
    public static UniversalTag Universal(string name) => UniversalTags.GetValueOrDefault(name);

    /// <summary>The tag of a name of the Penn Treebank (<c>PRP$</c>); <see cref="PennTag.XX"/> for an unknown one.</summary>
    public static PennTag Penn(string name) => PennSigns.TryGetValue(name, out PennTag tag) || Enum.TryParse(name, out tag) ? tag : PennTag.XX;
}
