using ClaimAttribution.Models;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Phrases;

/// <summary>A text with its quotations, and its sentences cut into phrases.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class PhrasedText
{
    /// <summary>The first phrase of each sentence, and one place more.</summary>
    private int[] _firsts = [];

    public PhrasedText(TaggedText text) => (Text, Quotations) = (text, new QuotationMap(text));

    public TaggedText Text { get; }

    public QuotationMap Quotations { get; }

    /// <summary>The phrases of all sentences.</summary>
    public List<Phrase> Phrases { get; } = [];

    /// <summary>Reads the quotations and phrases of a text.</summary>
    public static PhrasedText Read(TaggedText text)
    {
        var phrases = new PhrasedText(text);
        phrases.Read();
        return phrases;
    }

    /// <summary>Reads the quotations and phrases of the text as it is now.</summary>
    public void Read()
    {
        Quotations.Read();
        Phrases.Clear();
        Span<int> firsts = Room.Of(ref _firsts, Text.Sentences.Count + 1);
        for (int i = 0; i < Text.Sentences.Count; i++)
        {
            firsts[i] = Phrases.Count;
            PhraseScanner.Scan(Text, Quotations.Marks, Text.Sentences[i].Start, Text.Sentences[i].End, Phrases);
        }
        firsts[^1] = Phrases.Count;
    }

    /// <summary>The phrases of a sentence, as places in <see cref="Phrases"/>.</summary>
    public (int First, int After) Of(int sentence) => (_firsts[sentence], _firsts[sentence + 1]);
}
