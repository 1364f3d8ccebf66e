using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Sources;

/// <summary>Common nouns for holders and what they are: <em>ministry</em> an organisation, <em>study</em> a document.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class HolderNouns
{
    private readonly WordTable<SourceKind> _kinds = new(WordList.Rows("holder-nouns").Select(static row => (row.Word, Enum.Parse<SourceKind>(row[1]))));

    public static HolderNouns English { get; } = new();

    public SourceKind? Kind(ReadOnlySpan<char> lemma) => _kinds.TryGet(lemma, out SourceKind kind) ? kind : null;

    /// <summary>The kind of a noun that may be in no list: <em>a glazier</em> is a person by its ending, <em>the uproar</em> is not.</summary>
    public SourceKind KindOf(ReadOnlySpan<char> lemma) => Kind(lemma) ?? (EndsAsPerson(lemma) ? SourceKind.Person : SourceKind.Document);

    private static bool EndsAsPerson(ReadOnlySpan<char> lemma) =>
        lemma.Length > 4 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal)
        || lemma.EndsWith("ian", StringComparison.Ordinal) || lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal));
}
