using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Names;

/// <summary>The lists of <c>seeds/lexicon/en</c> that tell names apart.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class NameLexicon
{
    private readonly WordTable<Gender> _givenNames = Genders("given-names");
    private readonly WordTable<Gender> _titles = Genders("people-titles");
    private readonly WordTable<Gender> _nouns = Genders("gendered-nouns");
    private readonly WordTable<string> _roles = new(WordList.Rows("people-titles").Select(static row => (row.Word, row[2].ToString())));

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

    public bool IsGivenName(ReadOnlySpan<char> word) => _givenNames.TryGet(word, out _);

    public Gender OfGivenName(ReadOnlySpan<char> word) => _givenNames.Get(word);

    public bool IsTitle(ReadOnlySpan<char> word) => _titles.TryGet(word.TrimEnd('.'), out _);

    public Gender OfTitle(ReadOnlySpan<char> word) => _titles.Get(word.TrimEnd('.'));

    /// <summary>The noun that a title stands for: <em>senator</em> for <em>Sen.</em></summary>
    public string? Role(ReadOnlySpan<char> title) => _roles.Get(title.TrimEnd('.'));

    public Gender OfNoun(ReadOnlySpan<char> lemma) => _nouns.Get(lemma);

    private static WordTable<Gender> Genders(string list) => new(WordList.Rows(list).Select(static row => (row.Word, Enum.Parse<Gender>(row[1]))));
}
