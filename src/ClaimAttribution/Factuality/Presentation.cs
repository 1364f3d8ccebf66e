namespace ClaimAttribution.Factuality;

/// <summary>How a statement's own words present its main predicate.</summary>
/// <param name="Happened">Whether it happened by the time of writing, from −3, certainly not, to 3, certainly so.</param>
/// <param name="Certain">How certain the author is of it, from −3 to 3.</param>
/// <param name="Hedged">Whether the words leave open who says so or whether it is so.</param>
internal readonly record struct Presentation(double Happened, double Certain, bool Hedged);
