using System.Globalization;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>The cues of <c>seeds/lexicon/en</c>, by part of speech.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueLexicon
{
    private readonly WordTable<CueEntry> _verbs = Load("cue-verbs");
    private readonly WordTable<CueEntry> _nouns = Load("cue-nouns");
    private readonly WordTable<CueEntry> _adverbs = Load("cue-adverbs");
    private readonly WordTable<CueEntry> _adjectives = Load("cue-adjectives");
    private readonly WordTable<CueEntry> _phrases = Load("cue-phrases");

    private readonly LemmaFilter _words = new(new[] { "cue-verbs", "cue-nouns", "cue-adverbs", "cue-adjectives" }.SelectMany(WordList.Rows).Select(static row => WordHash.Lower(row[0])));

    public static CueLexicon English { get; } = new();

    /// <summary>The entry of a verb, with the particle that follows it where the two are one cue (<em>point out</em>).</summary>
    public CueEntry? Verb(string lemma, string? particle) =>
        particle is not null && _verbs.Get($"{lemma} {particle}") is { } phrasal ? phrasal : _verbs.Get(lemma);

    /// <summary>The entry of a word by its part of speech.</summary>
    public CueEntry? Word(TaggedText text, int token)
    {
        if (!_words.MayHold(text.LemmaHashes[token])) return null;
        PennTag tag = text.Penn(token);
        if (PennTags.IsVerb(tag)) return _verbs.Get(text.Lemmas[token]);
        if (PennTags.IsNoun(tag)) return _nouns.Get(text.Lemmas[token]);
        return tag switch
        {
            PennTag.RB => _adverbs.Get(text.Lemmas[token]),
            PennTag.JJ => _adjectives.Get(text.Lemmas[token]),
            _ => null,
        };
    }

    public CueEntry? Noun(string lemma) => _nouns.Get(lemma);

    public CueEntry? Adverb(string lemma) => _adverbs.Get(lemma);

    public CueEntry? Adjective(ReadOnlySpan<char> word) => _adjectives.Get(word);

    /// <summary>The entry of words in a row, one space apart.</summary>
    public CueEntry? Phrase(ReadOnlySpan<char> words) => _phrases.Get(words);

    private static WordTable<CueEntry> Load(string list) => new(WordList.Rows(list).Select(static row => (row[0], Entry(row))));

    private static CueEntry Entry(string[] row) => new(
        row[0], Enum.Parse<CueClass>(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture),
        row.Length > 3 ? Enum.Parse<CueFrames>(row[3].Replace(' ', ','), ignoreCase: true) : CueFrames.None);
}
