namespace ClaimAttribution.Statements;

/// <summary>What a word means, roughly.</summary>
/// <param name="Class">A class of its part of speech, such as feelings, events or plans; 0 where the word is not listed.</param>
/// <param name="Judgement">How much it tells that the speaker judges: 0 not at all, 3 nothing else (<em>disgraceful</em>).</param>
internal readonly record struct WordSense(byte Class, byte Judgement);
