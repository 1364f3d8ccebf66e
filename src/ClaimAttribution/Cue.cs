namespace ClaimAttribution;

/// <summary>The words that link a source to a content: a verb group, a noun, an adverb, <em>according to</em>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Cue
{
    internal Cue(IReadOnlyList<TextSpan> spans, string lemma, CueClass @class)
    {
        Spans = spans;
        Lemma = lemma;
        Class = @class;
    }

    /// <summary>The words, auxiliaries, negation and adverbs included; empty for a bare quotation. UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The entry of the lexicon: <em>claim</em>, <em>according to</em>; empty for a bare quotation.</summary>
    public string Lemma { get; }

    /// <summary>What kind of act the cue names.</summary>
    public CueClass Class { get; }
}
