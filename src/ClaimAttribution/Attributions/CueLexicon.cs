using System.Globalization;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>The cues of <c>seeds/lexicon/en</c>, by part of speech.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueLexicon
{
    private readonly WordTable<CueEntry> _verbs;
    private readonly WordTable<CueEntry> _nouns;
    private readonly WordTable<CueEntry> _adverbs;
    private readonly WordTable<CueEntry> _adjectives;
    private readonly WordTable<CueEntry> _phrases = new(Load("cue-phrases"));
    private readonly LemmaFilter _words;

    private CueLexicon()
    {
        (ReadOnlyMemory<char> Word, CueEntry Entry)[] verbs = Load("cue-verbs"), nouns = Load("cue-nouns"), adverbs = Load("cue-adverbs"), adjectives = Load("cue-adjectives");
        (_verbs, _nouns, _adverbs, _adjectives) = (new(verbs), new(nouns), new(adverbs), new(adjectives));
        _words = new LemmaFilter(verbs.Concat(nouns).Concat(adverbs).Concat(adjectives).Select(static row => WordHash.Lower(row.Word.Span)));
    }

    public static CueLexicon English { get; } = new();

    /// <summary>The entry of a verb, with the word that follows it where the two are one cue (<em>point out</em>).</summary>
    public CueEntry? Verb(ReadOnlySpan<char> lemma, ReadOnlySpan<char> particle = default) =>
        _verbs.TryGet(lemma, particle, out CueEntry? phrasal) ? phrasal : _verbs.Get(lemma);

    /// <summary>The entry of a word by its part of speech.</summary>
    public CueEntry? Word(TaggedText text, int token)
    {
        if (!_words.MayHold(text.LemmaHashes[token])) return null;
        PennTag tag = text.Penn(token);
        if (PennTags.IsVerb(tag)) return _verbs.Get(text.Lemma(token));
        if (PennTags.IsNoun(tag)) return _nouns.Get(text.Lemma(token));
        return tag switch
        {
            PennTag.RB => _adverbs.Get(text.Lemma(token)),
            PennTag.JJ => _adjectives.Get(text.Lemma(token)),
            _ => null,
        };
    }

    public CueEntry? Noun(ReadOnlySpan<char> lemma) => _nouns.Get(lemma);

    public CueEntry? Adverb(ReadOnlySpan<char> lemma) => _adverbs.Get(lemma);

    public CueEntry? Adjective(ReadOnlySpan<char> word) => _adjectives.Get(word);

    /// <summary>The entry of words in a row, one space apart.</summary>
    public CueEntry? Phrase(ReadOnlySpan<char> words) => _phrases.Get(words);

    private static (ReadOnlyMemory<char> Word, CueEntry Entry)[] Load(string list) => [.. WordList.Rows(list).Select(static row => (row.Word, Entry(row)))];

    private static CueEntry Entry(LexiconRow row) => new(
        row[0].ToString(), Enum.Parse<CueClass>(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture),
        row.Count > 3 ? Enum.Parse<CueFrames>(row[3].ToString().Replace(' ', ','), ignoreCase: true) : CueFrames.None);
}
