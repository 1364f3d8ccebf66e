using System.Collections.Frozen;
using System.Globalization;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>The cues of <c>seeds/lexicon/en</c>, by part of speech.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, CueEntry> _verbs = Load("cue-verbs");
    private readonly FrozenDictionary<string, CueEntry> _nouns = Load("cue-nouns");
    private readonly FrozenDictionary<string, CueEntry> _adverbs = Load("cue-adverbs");
    private readonly FrozenDictionary<string, CueEntry> _adjectives = Load("cue-adjectives");
    private readonly FrozenDictionary<string, CueEntry> _phrases = Load("cue-phrases");

    public static CueLexicon English { get; } = new();

    /// <summary>The entry of a verb, with the particle that follows it where the two are one cue (<em>point out</em>).</summary>
    public CueEntry? Verb(string lemma, string? particle) =>
        particle is not null && _verbs.GetValueOrDefault($"{lemma} {particle}") is { } phrasal ? phrasal : _verbs.GetValueOrDefault(lemma);

    /// <summary>The entry of a word by its part of speech.</summary>
    public CueEntry? Word(TaggedText text, int token)
    {
        PennTag tag = text.Penn(token);
        if (PennTags.IsVerb(tag)) return _verbs.GetValueOrDefault(text.Lemmas[token]);
        if (PennTags.IsNoun(tag)) return _nouns.GetValueOrDefault(text.Lemmas[token]);
        return tag switch
        {
            PennTag.RB => _adverbs.GetValueOrDefault(text.Lemmas[token]),
            PennTag.JJ => _adjectives.GetValueOrDefault(text.Lemmas[token]),
            _ => null,
        };
    }

    public CueEntry? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    public CueEntry? Adverb(string lemma) => _adverbs.GetValueOrDefault(lemma);

    public CueEntry? Adjective(ReadOnlySpan<char> word) => Look(_adjectives, word);

    /// <summary>The entry of words in a row, one space apart.</summary>
    public CueEntry? Phrase(ReadOnlySpan<char> words) => Look(_phrases, words);

    private static CueEntry? Look(FrozenDictionary<string, CueEntry> entries, ReadOnlySpan<char> words) =>
        entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out CueEntry? entry) ? entry : null;

    private static FrozenDictionary<string, CueEntry> Load(string list) =>
        WordList.Rows(list).Select(static row => Entry(row)).ToFrozenDictionary(static entry => entry.Lemma, StringComparer.OrdinalIgnoreCase);

    private static CueEntry Entry(string[] row) => new(
        row[0], Enum.Parse<CueClass>(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture),
        row.Length > 3 ? Enum.Parse<CueFrames>(row[3].Replace(' ', ','), ignoreCase: true) : CueFrames.None);
}
