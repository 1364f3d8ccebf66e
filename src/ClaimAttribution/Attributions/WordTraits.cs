using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>What is known of each word of a text whatever stands around it: hashes, classes of the lexicon, its place in quotations.</summary>
/// <remarks>Used again from text to text; its arrays may be longer than the text.</remarks>
internal sealed class WordTraits(TaggedText text, QuotationMap quotations)
{
    private uint[] _words = [];
    private byte[] _cues = [], _families = [], _holders = [], _quotes = [];

    /// <summary>Reads the text as it is now.</summary>
    public void Read()
    {
        Room.Of(ref _words, text.Count);
        Room.Of(ref _cues, text.Count);
        Room.Of(ref _families, text.Count);
        Room.Of(ref _holders, text.Count);
        Room.Of(ref _quotes, text.Count);
        for (int token = 0; token < text.Count; token++)
        {
            Words[token] = WordHash.Lower(text.Word(token));
            Cues[token] = (byte)(CueLexicon.English.Word(text, token) is { } entry ? (int)entry.Class + 1 : 0);
            Families[token] = CueFamilies.English.Family(text, token);
            Holders[token] = (byte)(PennTags.IsNoun(text.Penn(token)) && HolderNouns.English.Kind(text.Lemma(token)) is { } kind ? (int)kind + 1 : 0);
            Quotes[token] = quotations.Marks[token] switch
            {
                QuoteMark.Opens => 2,
                QuoteMark.Closes => 3,
                _ => (byte)(quotations.Inner(token) >= 0 ? 1 : 0),
            };
        }
    }

    /// <summary>Hashes of the words in lower case.</summary>
    public uint[] Words => _words;

    /// <summary>The class of cue that the lexicon has for the word, by its part of speech, plus one; 0 for none.</summary>
    public byte[] Cues => _cues;

    /// <summary>The numbers of the families of the wider list; 0 for none.</summary>
    public byte[] Families => _families;

    /// <summary>The kinds of holder that nouns name, plus one; 0 for none.</summary>
    public byte[] Holders => _holders;

    /// <summary>0 outside of quotations, 1 inside, 2 for an opening mark, 3 for a closing one.</summary>
    public byte[] Quotes => _quotes;
}
