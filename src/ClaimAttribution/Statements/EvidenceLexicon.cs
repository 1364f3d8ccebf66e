using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>The verbs, predicates and phrases of <c>seeds/lexicon/en</c> by which a document speaks about its statements.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EvidenceLexicon
{
    private readonly WordTable<EvidenceRelation> _verbs = Load("evidence-verbs");
    private readonly WordTable<EvidenceRelation> _predicates = Load("evidence-predicates");
    private readonly WordTable<(string[] Words, EvidenceRelation Relation)[]> _phrases;
    private readonly WordList _nouns = WordList.Load("statement-nouns");

    private EvidenceLexicon()
    {
        _phrases = new(WordList.Rows("evidence-phrases").Select(static row => (Words: Words(row[0]), Relation: Enum.Parse<EvidenceRelation>(row[1])))
            .GroupBy(static phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .Select(static group => (group.Key, group.OrderByDescending(static phrase => phrase.Words.Length).ToArray())));
    }

    public static EvidenceLexicon English { get; } = new();

    public EvidenceRelation? Verb(string lemma) => _verbs.TryGet(lemma, out EvidenceRelation relation) ? relation : null;

    public EvidenceRelation? Predicate(ReadOnlySpan<char> word) => _predicates.TryGet(word, out EvidenceRelation relation) ? relation : null;

    public bool IsStatementNoun(string lemma) => _nouns.Contains(lemma);

    /// <summary>The longest phrase that begins at a token; 0 words where none does.</summary>
    public (int Words, EvidenceRelation Relation) Phrase(TaggedText text, int token, int end)
    {
        if (!_phrases.TryGet(text.Word(token), out (string[] Words, EvidenceRelation Relation)[]? phrases)) return default;
        foreach ((string[] words, EvidenceRelation relation) in phrases)
        {
            int matched = 1;
            while (matched < words.Length && token + matched < end && IsSame(text.Word(token + matched), words[matched])) matched++;
            if (matched == words.Length) return (matched, relation);
        }
        return default;
    }

    /// <summary>The words of a phrase as the tokenizer cuts them: <em>is n't</em>.</summary>
    private static string[] Words(string phrase)
    {
        var tokens = new TokenBuffer();
        Tokenizer.English.Tokenize(phrase, tokens);
        return [.. tokens.Spans.ToArray().Select(span => phrase[span.Start..span.End])];
    }

    /// <summary>Without regard to case and to the form of an apostrophe.</summary>
    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length) return false;
        for (int i = 0; i < word.Length; i++) if (word[i] != other[i] && char.ToLowerInvariant(word[i]) != char.ToLowerInvariant(other[i]) && !(word[i] == '’' && other[i] == '\'')) return false;
        return true;
    }

    private static WordTable<EvidenceRelation> Load(string list) => new(WordList.Rows(list).Select(static row => (row[0], Enum.Parse<EvidenceRelation>(row[1]))));
}
