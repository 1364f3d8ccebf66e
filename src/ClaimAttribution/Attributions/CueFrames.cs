namespace ClaimAttribution.Attributions;

/// <summary>The shapes of content that a cue verb takes; a quotation goes with any of them.</summary>
[Flags]
internal enum CueFrames : byte
{
    None = 0,
    /// <summary><em>said (that) the bridge closed</em>.</summary>
    Clause = 1,
    /// <summary><em>claims to have foiled an attack</em>.</summary>
    Infinitive = 2,
    /// <summary><em>denied taking bribes</em>.</summary>
    Gerund = 4,
    /// <summary><em>criticised the plan</em>.</summary>
    Object = 8,
    /// <summary><em>asked whether it was safe</em>.</summary>
    Question = 16,
    /// <summary>Only words between quotation marks.</summary>
    Quote = 32,
    /// <summary>Besides the content, the one who is told: <em>told <b>reporters</b> that …</em>.</summary>
    Addressee = 64,
}
