using System.Text;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;

namespace ClaimAttribution.Tagging;

/// <summary>
/// Gives words their dictionary form, as in Universal Dependencies: a table of the words of the treebanks, and for others the
/// rule of the longest ending that the tag has (<em>-ies/NNS → -y</em>). An ending does not tell <em>boast|ed</em> from
/// <em>waste|d</em>: there the verbs that are known decide.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Lemmatizer
{
    /// <summary>Raise it whenever the keys of the tables change.</summary>
    public const ulong TemplateHash = 2;

    public const int MaxEnding = 6;

    /// <summary>The places that an unknown lemma is written on.</summary>
    public const int MaxRoom = MaxWord + 32;

    private const int MaxWord = 64;

    private static readonly TokenTag PluralNoun = new(UniversalTag.Noun, PennTag.NNS);

    private readonly WordTable<string> _words;
    private readonly WordTable<LemmaRule> _rules;

    private readonly KnownVerbs _verbs;

    /// <param name="words">A key of <see cref="Key"/> to the lemma.</param>
    /// <param name="rules">A key of an ending to what to do with it.</param>
    private Lemmatizer(List<(ReadOnlyMemory<char> Key, string Lemma)> words, List<(ReadOnlyMemory<char> Key, LemmaRule Rule)> rules)
    {
        _verbs = new KnownVerbs(words.Where(static word => IsVerb(word.Key.Span[^1])).Select(static word => word.Lemma));
        _words = new WordTable<string>(words, StringComparison.Ordinal);
        _rules = new WordTable<LemmaRule>(rules, StringComparison.Ordinal);
    }

    /// <summary>The lemma of a word.</summary>
    /// <param name="word">The word as it is written.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="letters"><see cref="MaxRoom"/> places, in which a lemma that is in no table is written.</param>
    public ReadOnlySpan<char> Lemma(ReadOnlySpan<char> word, TokenTag tag, Span<char> letters)
    {
        if (word.Length > MaxWord) return word;
        word.ToLowerInvariant(letters);
        letters[word.Length] = Mark(tag);
        if (_words.TryGet(letters[..(word.Length + 1)], out string? lemma)) return lemma;
        // No auxiliary is unknown.
        if (tag.Universal == UniversalTag.Auxiliary) return Lemma(word, tag with { Universal = UniversalTag.Verb }, letters);
        if (KeepsCase(tag)) return Name(word, letters, tag);
        if (_verbs.BaseOf(letters[..word.Length], tag.Penn) is { } verb) return verb;
        return Apply(Rule(letters[..(word.Length + 1)]), letters, word.Length);
    }

    /// <summary>The lemma of a word, for whoever has no letters to lend.</summary>
    public string Lemma(ReadOnlySpan<char> word, TokenTag tag) => Lemma(word, tag, stackalloc char[MaxRoom]).ToString();

    /// <summary><em>Sadrists → Sadrist, kerala → Kerala</em>; any other name is its own lemma.</summary>
    private ReadOnlySpan<char> Name(ReadOnlySpan<char> word, Span<char> letters, TokenTag tag)
    {
        const int article = 3;
        if (tag.Penn is not (PennTag.NNP or PennTag.NNPS) || word.Length <= article) return word;
        var rule = new LemmaRule(0, "");
        if (tag.Penn == PennTag.NNPS && !char.IsUpper(word[^1]))
        {
            letters[word.Length] = Mark(PluralNoun);
            rule = Rule(letters[..(word.Length + 1)]);
        }
        word.CopyTo(letters);
        if (letters[..word.Length].IndexOfAnyInRange('A', 'Z') < 0) letters[0] = char.ToUpperInvariant(letters[0]);
        return Apply(rule, letters, word.Length);
    }

    private static ReadOnlySpan<char> Apply(LemmaRule rule, Span<char> letters, int length)
    {
        int stem = length - rule.Strip;
        if (!rule.Ending.TryCopyTo(letters[stem..])) return string.Concat(letters[..stem], rule.Ending);
        return letters[..(stem + rule.Ending.Length)];
    }

    /// <summary>The rule of the longest known ending; for none the word is its own lemma.</summary>
    private LemmaRule Rule(ReadOnlySpan<char> key)
    {
        int length = key.Length - 1;
        for (int start = Math.Max(0, length - MaxEnding); start <= length; start++)
        {
            if (_rules.TryGet(key[start..], out LemmaRule rule) && rule.Strip <= length) return rule;
        }
        return new LemmaRule(0, "");
    }

    /// <summary>The word in lower case and a sign for its tag.</summary>
    public static string Key(string ending, TokenTag tag) => ending.ToLowerInvariant() + Mark(tag);

    /// <summary>Names and foreign words are their own lemma.</summary>
    public static bool KeepsCase(TokenTag tag) => tag.Universal == UniversalTag.ProperNoun || tag.Penn is PennTag.NNP or PennTag.NNPS or PennTag.FW or PennTag.ADD or PennTag.XX or PennTag.GW;

    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static Lemmatizer Read(ReadOnlySpan<byte> section)
    {
        List<(ReadOnlyMemory<char>, string)> words = [];
        List<(ReadOnlyMemory<char>, LemmaRule)> rules = [];
        foreach (LexiconRow row in LexiconRow.All(Encoding.UTF8.GetString(section)))
        {
            int columns = row.Count;
            if (columns == 2) words.Add((row.Word, row[1].ToString()));
            else if (columns == 3 && row[1] is [char strip]) rules.Add((row.Word, new LemmaRule(strip - '0', row[2].ToString())));
            else throw new InvalidDataException($"A line of the lemma table with two or three columns was expected; '{row.Line}' was found.");
        }
        return new Lemmatizer(words, rules);
    }

    /// <summary>The tables as <see cref="Read"/> reads them.</summary>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> words, IEnumerable<KeyValuePair<string, LemmaRule>> rules)
    {
        var lines = new StringBuilder();
        foreach ((string key, string lemma) in words) lines.Append(key).Append('\t').Append(lemma).Append('\n');
        foreach ((string key, LemmaRule rule) in rules) lines.Append(key).Append('\t').Append((char)('0' + rule.Strip)).Append('\t').Append(rule.Ending).Append('\n');
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    // A sign that no word holds; auxiliaries and verbs of one form may differ ('s: be, have).
    private static char Mark(TokenTag tag) => (char)(0xE000 + ((int)tag.Penn * 32) + (tag.Universal == UniversalTag.Auxiliary ? 1 : 0));

    private static bool IsVerb(char mark) => PennTags.IsVerb((PennTag)((mark - 0xE000) / 32));
}
