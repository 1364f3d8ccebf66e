namespace ClaimAttribution;

/// <summary>What decided the status of a statement.</summary>
public enum StatementReason : byte
{
    /// <summary>The author says it himself, and nothing in the document speaks against it.</summary>
    AuthorVoice,
    /// <summary>The cue: <em>said, admitted, claims, denied</em>.</summary>
    Cue,
    /// <summary>An adverb beside the cue: <em>falsely claimed</em>.</summary>
    CueAdverb,
    /// <summary>Nobody is named who says it: <em>it is believed that</em>.</summary>
    NoSource,
    /// <summary>It says what ought to be: <em>should, must</em>.</summary>
    Deontic,
    /// <summary>It praises or blames: <em>was a disgrace</em>.</summary>
    Evaluation,
    /// <summary>It has not happened yet: <em>will, is expected to</em>.</summary>
    Future,
    /// <summary>It may happen: <em>could, might</em>.</summary>
    Possibility,
    /// <summary>It holds under a condition: <em>if, would</em>.</summary>
    Condition,
    /// <summary>It is asked.</summary>
    Question,
    /// <summary>Words elsewhere in the document, which are its <see cref="Statement.Evidence"/>.</summary>
    Evidence,
    /// <summary>No single word: the trained model reads it off all of them.</summary>
    Wording,
}
