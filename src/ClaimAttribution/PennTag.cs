namespace ClaimAttribution;

#pragma warning disable CA1707, CA1720 // The names are the standard's.
/// <summary>The parts of speech of the Penn Treebank, as the English Universal Dependencies treebanks carry them.</summary>
/// <remarks>Santorini, Part-of-Speech Tagging Guidelines for the Penn Treebank Project (1990), and its additions for web text.</remarks>
public enum PennTag : byte
{
    /// <summary>No tag.</summary>
    None,
    /// <summary>Affix.</summary>
    AFX,
    /// <summary>Coordinating conjunction.</summary>
    CC,
    /// <summary>Cardinal number.</summary>
    CD,
    /// <summary>Determiner.</summary>
    DT,
    /// <summary>Existential there.</summary>
    EX,
    /// <summary>Foreign word.</summary>
    FW,
    /// <summary>Hyphen.</summary>
    HYPH,
    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,
    /// <summary>Adjective.</summary>
    JJ,
    /// <summary>Comparative adjective.</summary>
    JJR,
    /// <summary>Superlative adjective.</summary>
    JJS,
    /// <summary>List item marker.</summary>
    LS,
    /// <summary>Modal.</summary>
    MD,
    /// <summary>Singular noun.</summary>
    NN,
    /// <summary>Plural noun.</summary>
    NNS,
    /// <summary>Singular proper noun.</summary>
    NNP,
    /// <summary>Plural proper noun.</summary>
    NNPS,
    /// <summary>Predeterminer.</summary>
    PDT,
    /// <summary>Possessive ending.</summary>
    POS,
    /// <summary>Personal pronoun.</summary>
    PRP,
    /// <summary>Possessive pronoun (<c>PRP$</c>).</summary>
    PRPS,
    /// <summary>Adverb.</summary>
    RB,
    /// <summary>Comparative adverb.</summary>
    RBR,
    /// <summary>Superlative adverb.</summary>
    RBS,
    /// <summary>Particle.</summary>
    RP,
    /// <summary>Symbol.</summary>
    SYM,
    /// <summary>The word to.</summary>
    TO,
    /// <summary>Interjection.</summary>
    UH,
    /// <summary>Base form of a verb.</summary>
    VB,
    /// <summary>Past tense.</summary>
    VBD,
    /// <summary>Gerund or present participle.</summary>
    VBG,
    /// <summary>Past participle.</summary>
    VBN,
    /// <summary>Present tense, not third person singular.</summary>
    VBP,
    /// <summary>Present tense, third person singular.</summary>
    VBZ,
    /// <summary>Wh-determiner.</summary>
    WDT,
    /// <summary>Wh-pronoun.</summary>
    WP,
    /// <summary>Possessive wh-pronoun (<c>WP$</c>).</summary>
    WPS,
    /// <summary>Wh-adverb.</summary>
    WRB,
    /// <summary>Address of the web or of mail.</summary>
    ADD,
    /// <summary>Part of a word that was written apart.</summary>
    GW,
    /// <summary>Superfluous punctuation.</summary>
    NFP,
    /// <summary>Unknown.</summary>
    XX,
    /// <summary>Mark that ends a sentence (<c>.</c>).</summary>
    Period,
    /// <summary>Comma (<c>,</c>).</summary>
    Comma,
    /// <summary>Colon, semicolon or dash (<c>:</c>).</summary>
    Colon,
    /// <summary>Opening quotation mark (<c>``</c>).</summary>
    OpenQuote,
    /// <summary>Closing quotation mark (<c>''</c>).</summary>
    CloseQuote,
    /// <summary>Opening bracket (<c>-LRB-</c>).</summary>
    LeftBracket,
    /// <summary>Closing bracket (<c>-RRB-</c>).</summary>
    RightBracket,
    /// <summary>Sign of a currency (<c>$</c>).</summary>
    Dollar,
    /// <summary>Number sign (<c>#</c>).</summary>
    Hash,
}
