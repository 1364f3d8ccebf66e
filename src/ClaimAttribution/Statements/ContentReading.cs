namespace ClaimAttribution.Statements;

/// <summary>What the words of a statement say of it, without its cue and without the rest of the document.</summary>
/// <param name="Polarity">Whether it says that something is so or is not so.</param>
/// <param name="Modality">How certain it is, and in which world.</param>
/// <param name="Evaluates">Whether it praises or blames, so that no record could decide it.</param>
/// <param name="Finite">Whether it has a finite verb.</param>
/// <param name="Open">Whether it says what may yet come (<em>could lead to</em>), not what may have been (<em>could have led to</em>).</param>
internal readonly record struct ContentReading(Polarity Polarity, Modality Modality, bool Evaluates, bool Finite, bool Open);
