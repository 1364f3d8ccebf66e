using ClaimAttribution.Sources;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Words of the document about a statement.</summary>
/// <param name="Range">Their tokens.</param>
/// <param name="Relation">What they say of it.</param>
/// <param name="Target">How they point at it.</param>
/// <param name="By">Who says so; null for the author.</param>
/// <param name="Distance">The sentences from the statement on to them; negative where they come before it.</param>
/// <param name="Named">Whether they name the holder of the statement: <em>the claims of Anonymous</em>.</param>
/// <param name="Pointed">Whether no other statement can be meant: <em>rejected the claim that …</em>, or <em>denies it</em> after a single one.</param>
internal readonly record struct EvidenceLink(TokenRange Range, EvidenceRelation Relation, EvidenceTarget Target, Holder? By, int Distance, bool Named, bool Pointed);
