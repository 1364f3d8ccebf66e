using System.Collections.Frozen;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>The verbs, predicates and phrases of <c>seeds/lexicon/en</c> by which a document speaks about its statements.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EvidenceLexicon
{
    private readonly FrozenDictionary<string, EvidenceRelation> _verbs = Load("evidence-verbs");
    private readonly FrozenDictionary<string, EvidenceRelation>.AlternateLookup<ReadOnlySpan<char>> _predicates = Load("evidence-predicates").GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenDictionary<string, (string[] Words, EvidenceRelation Relation)[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly WordList _nouns = WordList.Load("statement-nouns");

    private EvidenceLexicon()
    {
        _phrases = WordList.Rows("evidence-phrases").Select(static row => (Words: row[0].Split(' '), Relation: Enum.Parse<EvidenceRelation>(row[1])))
            .GroupBy(static phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static EvidenceLexicon English { get; } = new();

    public EvidenceRelation? Verb(string lemma) => _verbs.TryGetValue(lemma, out EvidenceRelation relation) ? relation : null;

    public EvidenceRelation? Predicate(ReadOnlySpan<char> word) => _predicates.TryGetValue(word, out EvidenceRelation relation) ? relation : null;

    public bool IsStatementNoun(string lemma) => _nouns.Contains(lemma);

    /// <summary>The longest phrase that begins at a token; 0 words where none does.</summary>
    public (int Words, EvidenceRelation Relation) Phrase(TaggedText text, int token, int end)
    {
        if (!_phrases.TryGetValue(text.Word(token), out (string[] Words, EvidenceRelation Relation)[]? phrases)) return default;
        foreach ((string[] words, EvidenceRelation relation) in phrases)
        {
            int matched = 1;
            while (matched < words.Length && token + matched < end && text.Is(token + matched, words[matched])) matched++;
            if (matched == words.Length) return (matched, relation);
        }
        return default;
    }

    private static FrozenDictionary<string, EvidenceRelation> Load(string list) =>
        WordList.Rows(list).ToFrozenDictionary(static row => row[0], static row => Enum.Parse<EvidenceRelation>(row[1]), StringComparer.OrdinalIgnoreCase);
}
