namespace ClaimAttribution;

/// <summary>What a statement's own words and cue say of it, before any evidence.</summary>
internal readonly record struct StatementFactors(Polarity Polarity, Modality Modality, double Commitment);
