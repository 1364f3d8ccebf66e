using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>The verbs, predicates and phrases of <c>seeds/lexicon/en</c> by which a document speaks about its statements.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EvidenceLexicon
{
    private readonly WordTable<EvidenceRelation> _verbs = Load("evidence-verbs");
    private readonly WordTable<EvidenceRelation> _predicates = Load("evidence-predicates");
    private readonly PhraseTable<EvidenceRelation> _phrases = new(WordList.Rows("evidence-phrases").Select(static row => (row.Word, Enum.Parse<EvidenceRelation>(row[1]))));
    private readonly WordList _nouns = WordList.Load("statement-nouns");

    public static EvidenceLexicon English { get; } = new();

    /// <summary>What a verb says, with the word that follows it where the two are one verb (<em>rule out</em>).</summary>
    public EvidenceRelation? Verb(ReadOnlySpan<char> lemma, ReadOnlySpan<char> particle) => _verbs.TryGet(lemma, particle, out EvidenceRelation phrasal) ? phrasal : _verbs.TryGet(lemma, out EvidenceRelation relation) ? relation : null;

    public EvidenceRelation? Predicate(ReadOnlySpan<char> word) => _predicates.TryGet(word, out EvidenceRelation relation) ? relation : null;

    public bool IsStatementNoun(ReadOnlySpan<char> lemma) => _nouns.Contains(lemma);

    /// <summary>The longest phrase that begins at a token; 0 words where none does.</summary>
    public (int Words, EvidenceRelation Relation) Phrase(TaggedText text, int token, int end) => (_phrases.Match(text, token, end, out EvidenceRelation relation), relation);

    private static WordTable<EvidenceRelation> Load(string list) => new(WordList.Rows(list).Select(static row => (row.Word, Enum.Parse<EvidenceRelation>(row[1]))));
}
