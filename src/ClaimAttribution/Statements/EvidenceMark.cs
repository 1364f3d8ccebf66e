using ClaimAttribution.Attributions;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>A remark of the document about statements of the document.</summary>
/// <param name="Range">The sentence or clause that makes it.</param>
/// <param name="Relation">What it says.</param>
/// <param name="Target">What it points at.</param>
/// <param name="Object">The words that point: <em>the claims of the group</em>; empty for <see cref="EvidenceTarget.Near"/>.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Speaker">The attribution in whose content, or as whose cue, it is made; null for the author.</param>
/// <param name="ByVerb">Whether a verb makes it (<em>denies it</em>), not a predicate or a phrase.</param>
internal readonly record struct EvidenceMark(TokenRange Range, EvidenceRelation Relation, EvidenceTarget Target, TokenRange Object, int Sentence, AttributionDraft? Speaker, bool ByVerb);
