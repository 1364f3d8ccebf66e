using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Phrases;

/// <summary>One sentence as phrases, with the words and quotations of the text around it.</summary>
/// <remarks>A window onto the text that turns to one sentence after the other.</remarks>
internal sealed class PhrasedSentence(PhrasedText text)
{
    private int _first;

    public TaggedText Text { get; } = text.Text;

    public QuotationMap Quotations { get; } = text.Quotations;

    /// <summary>The first token.</summary>
    public int Start { get; private set; }

    /// <summary>The token after the last.</summary>
    public int End { get; private set; }

    public int Count { get; private set; }

    public Phrase this[int index] => text.Phrases[_first + index];

    /// <summary>The kind of a phrase; <see cref="PhraseKind.End"/> outside the sentence.</summary>
    public PhraseKind Kind(int index) => (uint)index < (uint)Count ? this[index].Kind : PhraseKind.End;

    /// <summary>Turns to a sentence of the text as it is now.</summary>
    public void Read(int sentence)
    {
        (Start, End) = (Text.Sentences[sentence].Start, Text.Sentences[sentence].End);
        (_first, int after) = text.Of(sentence);
        Count = after - _first;
    }

    public bool IsWord(int index, string word) => (uint)index < (uint)Count && this[index] is var phrase && phrase.End == phrase.Start + 1 && Text.Is(phrase.Start, word);

    public ReadOnlySpan<char> Lemma(int index) => Text.Lemma(this[index].Head);

    /// <summary>Whether the phrase is a noun phrase that can be a subject or an object: no time, no bare relative.</summary>
    public bool IsHolderLike(int index) => Kind(index) == PhraseKind.Noun && !this[index].Has(PhraseTraits.Temporal);

    /// <summary>Whether two phrases stand in the same quotation, or both outside of any.</summary>
    public bool SameQuotation(int first, int second) => Quotations.Inner(this[first].Start) == Quotations.Inner(this[second].Start);

    public TokenRange Tokens(int first, int last) => new(this[first].Start, this[last].End);
}
