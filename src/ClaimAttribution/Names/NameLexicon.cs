using System.Collections.Frozen;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Names;

/// <summary>The lists of <c>seeds/lexicon/en</c> that tell names apart.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _givenNames = Genders("given-names");
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _titles = Genders("people-titles");
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _nouns = Genders("gendered-nouns");
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _roles = WordList.Rows("people-titles")
        .ToFrozenDictionary(static row => row[0], static row => row[2], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameLexicon English { get; } = new();

    /// <summary>Words that make a name that of an organisation: <em>Ministry, University, Inc</em>.</summary>
    public WordList OrganizationWords { get; } = WordList.Load("organization-words");

    public WordList Organizations { get; } = WordList.Load("organization-names");

    public WordList Places { get; } = WordList.Load("place-names");

    /// <summary>Words that make a name that of a place: <em>County, Beach, Northern</em>.</summary>
    public WordList PlaceWords { get; } = WordList.Load("place-words");

    /// <summary>Last words of the names of events, laws and the like: <em>Act, Convention, War</em>.</summary>
    public WordList ThingWords { get; } = WordList.Load("thing-words");

    /// <summary>Nations, faiths and parties in the singular.</summary>
    public WordList Groups { get; } = WordList.Load("group-names");

    /// <summary>Nouns that are capitalised only where they begin a sentence: <em>Sources, Aides</em>.</summary>
    public WordList CommonNouns { get; } = WordList.Load("holder-nouns");

    public WordList Surnames { get; } = WordList.Load("surnames");

    public bool IsGivenName(ReadOnlySpan<char> word) => _givenNames.ContainsKey(word);

    public Gender OfGivenName(ReadOnlySpan<char> word) => _givenNames.TryGetValue(word, out Gender gender) ? gender : Gender.Unknown;

    public bool IsTitle(ReadOnlySpan<char> word) => _titles.ContainsKey(word.TrimEnd('.'));

    public Gender OfTitle(ReadOnlySpan<char> word) => _titles.TryGetValue(word.TrimEnd('.'), out Gender gender) ? gender : Gender.Unknown;

    /// <summary>The noun that a title stands for: <em>senator</em> for <em>Sen.</em></summary>
    public string? Role(ReadOnlySpan<char> title) => _roles.TryGetValue(title.TrimEnd('.'), out string? role) ? role : null;

    public Gender OfNoun(ReadOnlySpan<char> lemma) => _nouns.TryGetValue(lemma, out Gender gender) ? gender : Gender.Unknown;

    private static FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Genders(string list) => WordList.Rows(list)
        .ToFrozenDictionary(static row => row[0], static row => Enum.Parse<Gender>(row[1]), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
