using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>What is known of each word of a text whatever stands around it: hashes, classes of the lexicon, its place in quotations.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class WordTraits(TaggedText text, QuotationMap quotations)
{
    private ScopeWord[] _words = [];

    /// <summary>The words of the text, with nothing said of their places in a scope.</summary>
    public ReadOnlySpan<ScopeWord> Words => _words.AsSpan(0, text.Count);

    /// <summary>Reads the text as it is now.</summary>
    public void Read()
    {
        Span<ScopeWord> words = Room.Of(ref _words, text.Count);
        for (int token = 0; token < words.Length; token++) words[token] = Of(token);
    }

    private ScopeWord Of(int token) => new()
    {
        Word = WordHash.Lower(text.Word(token)),
        Lemma = text.LemmaHashes[token],
        Tag = (ushort)text.Penn(token),
        Relation = text.Relations[token],
        Cue = (byte)(CueLexicon.English.Word(text, token) is { } entry ? (int)entry.Class + 1 : 0),
        Family = CueFamilies.English.Family(text, token),
        Holder = (byte)(PennTags.IsNoun(text.Penn(token)) && HolderNouns.English.Kind(text.Lemma(token)) is { } kind ? (int)kind + 1 : 0),
        Quote = Quote(token),
        Mark = Mark(text.Word(token)),
    };

    private byte Quote(int token) => quotations.Marks[token] switch
    {
        QuoteMark.Opens => 2,
        QuoteMark.Closes => 3,
        _ => (byte)(quotations.Inner(token) >= 0 ? 1 : 0),
    };

    private static byte Mark(ReadOnlySpan<char> word) => word switch
    {
        "," => 4,
        ";" or ":" => 8,
        "-" or "--" or "–" or "—" => 16,
        "." or "!" or "?" => 32,
        "(" or ")" => 64,
        _ => 0,
    };
}
