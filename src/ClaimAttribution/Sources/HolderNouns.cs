using System.Collections.Frozen;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Sources;

/// <summary>Common nouns for holders and what they are: <em>ministry</em> an organisation, <em>study</em> a document.</summary>
internal sealed class HolderNouns
{
    private readonly FrozenDictionary<string, SourceKind> _kinds =
        WordList.Rows("holder-nouns").ToFrozenDictionary(static row => row[0], static row => Enum.Parse<SourceKind>(row[1]), StringComparer.OrdinalIgnoreCase);

    public static HolderNouns English { get; } = new();

    public SourceKind? Kind(string lemma) => _kinds.TryGetValue(lemma, out SourceKind kind) ? kind : null;
}
