using ClaimAttribution.Sources;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Words of the document about a statement.</summary>
/// <param name="Range">Their tokens.</param>
/// <param name="Relation">What they say of it.</param>
/// <param name="By">Who says so; null for the author.</param>
internal readonly record struct EvidenceLink(TokenRange Range, EvidenceRelation Relation, Holder? By);
