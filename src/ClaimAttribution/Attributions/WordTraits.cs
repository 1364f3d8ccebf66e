using System.Buffers;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>What is known of each word of a text whatever stands around it: hashes, classes of the lexicon, its place in quotations.</summary>
/// <remarks>Immutable and thread-safe until it is disposed of: its room is lent by the shared pools.</remarks>
internal sealed class WordTraits : IDisposable
{
    public WordTraits(TaggedText text, QuotationMap quotations)
    {
        Words = ArrayPool<uint>.Shared.Rent(text.Count);
        (Cues, Families, Holders, Quotes) = (Classes(text), Classes(text), Classes(text), Classes(text));
        for (int token = 0; token < text.Count; token++)
        {
            Words[token] = WordHash.Lower(text.Word(token));
            Cues[token] = (byte)(CueLexicon.English.Word(text, token) is { } entry ? (int)entry.Class + 1 : 0);
            Families[token] = CueFamilies.English.Family(text, token);
            Holders[token] = (byte)(PennTags.IsNoun(text.Penn(token)) && HolderNouns.English.Kind(text.Lemmas[token]) is { } kind ? (int)kind + 1 : 0);
            Quotes[token] = quotations.Marks[token] switch
            {
                QuoteMark.Opens => 2,
                QuoteMark.Closes => 3,
                _ => (byte)(quotations.Inner(token) >= 0 ? 1 : 0),
            };
        }
    }

    /// <summary>Hashes of the words in lower case.</summary>
    public uint[] Words { get; }

    /// <summary>The class of cue that the lexicon has for the word, by its part of speech, plus one; 0 for none.</summary>
    public byte[] Cues { get; }

    /// <summary>The numbers of the families of the wider list; 0 for none.</summary>
    public byte[] Families { get; }

    /// <summary>The kinds of holder that nouns name, plus one; 0 for none.</summary>
    public byte[] Holders { get; }

    /// <summary>0 outside of quotations, 1 inside, 2 for an opening mark, 3 for a closing one.</summary>
    public byte[] Quotes { get; }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(Words);
        foreach (byte[] room in (ReadOnlySpan<byte[]>)[Cues, Families, Holders, Quotes]) ArrayPool<byte>.Shared.Return(room);
    }

    private static byte[] Classes(TaggedText text) => ArrayPool<byte>.Shared.Rent(text.Count);
}
