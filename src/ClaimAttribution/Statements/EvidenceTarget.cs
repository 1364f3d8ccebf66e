namespace ClaimAttribution.Statements;

/// <summary>What a remark about statements points at.</summary>
internal enum EvidenceTarget : byte
{
    /// <summary>The statements of its own sentence, or else of the one before.</summary>
    Near,
    /// <summary>A noun for statements: <em>the claims of the group</em>.</summary>
    Noun,
    /// <summary>A pronoun: <em>denied it</em>.</summary>
    Pronoun,
    /// <summary>A clause or noun phrase with words of its own: <em>denied that the minister had left</em>.</summary>
    Words,
}
