namespace ClaimAttribution;

/// <summary>What kind of act or state a cue names; it says how far the author stands behind the content.</summary>
public enum CueClass : byte
{
    /// <summary>A quotation with a source but no word of saying: <em>Smith: “…”</em>.</summary>
    Quotation,
    /// <summary>Neutral saying and writing: <em>say, tell, announce, according to</em>.</summary>
    Report,
    /// <summary>Saying with distance: <em>claim, allege, insist, boast</em>.</summary>
    Distance,
    /// <summary>Hearsay: <em>reportedly, allegedly, rumour, is said to</em>.</summary>
    Hearsay,
    /// <summary>Saying that the author backs: <em>admit, reveal, point out</em>.</summary>
    Endorse,
    /// <summary>Accusing: <em>accuse, blame</em>.</summary>
    Accuse,
    /// <summary>Knowing: <em>know, discover, realise, remember</em>.</summary>
    Know,
    /// <summary>Believing and feeling: <em>think, believe, fear, hope</em>.</summary>
    Believe,
    /// <summary>Showing, strong evidence: <em>show, prove, demonstrate</em>.</summary>
    Show,
    /// <summary>Suggesting, weak evidence: <em>suggest, indicate</em>.</summary>
    Suggest,
    /// <summary>Asking: <em>ask, wonder, whether</em>.</summary>
    Ask,
    /// <summary>Ordering, requesting, urging: <em>order, call on, urge</em>.</summary>
    Direct,
    /// <summary>Intending, promising, wanting: <em>plan, vow, want</em>.</summary>
    Commit,
    /// <summary>Predicting: <em>predict, expect, warn</em>.</summary>
    Predict,
    /// <summary>Confirming: <em>confirm, verify, corroborate</em>.</summary>
    Confirm,
    /// <summary>Denying: <em>deny, reject, dismiss</em>.</summary>
    Deny,
    /// <summary>Contesting: <em>dispute, question, doubt</em>.</summary>
    Contest,
    /// <summary>Refuting: <em>debunk, disprove, falsely claim</em>.</summary>
    Refute,
    /// <summary>Taking back: <em>retract, withdraw, recant</em>.</summary>
    Retract,
    /// <summary>Presenting as true what is not: <em>pretend, lie</em>.</summary>
    Pretend,
}
