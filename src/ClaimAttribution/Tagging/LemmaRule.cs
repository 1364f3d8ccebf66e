namespace ClaimAttribution.Tagging;

/// <summary>How the lemma is made from the word in lower case: so many signs off its end, an ending on.</summary>
/// <param name="Strip">The signs that go, in UTF-16 code units.</param>
/// <param name="Ending">What comes instead.</param>
internal readonly record struct LemmaRule(int Strip, string Ending);
