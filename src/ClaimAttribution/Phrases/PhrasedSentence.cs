using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Phrases;

/// <summary>One sentence as phrases, with the words and quotations of the text around it.</summary>
/// <remarks>A window onto shared lists; it is filled anew for each sentence.</remarks>
internal sealed class PhrasedSentence(TaggedText text, QuotationMap quotations)
{
    private readonly List<Phrase> _phrases = [];

    public TaggedText Text { get; } = text;

    public QuotationMap Quotations { get; } = quotations;

    /// <summary>The first token.</summary>
    public int Start { get; private set; }

    /// <summary>The token after the last.</summary>
    public int End { get; private set; }

    public int Count => _phrases.Count;

    public Phrase this[int index] => _phrases[index];

    /// <summary>The kind of a phrase; <see cref="PhraseKind.End"/> outside the sentence.</summary>
    public PhraseKind Kind(int index) => (uint)index < (uint)_phrases.Count ? _phrases[index].Kind : PhraseKind.End;

    /// <summary>Turns to the sentence of the tokens from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Read(int start, int end)
    {
        Start = start;
        End = end;
        _phrases.Clear();
        PhraseScanner.Scan(Text, Quotations.Marks, start, end, _phrases);
    }

    public bool IsWord(int index, string word) => (uint)index < (uint)_phrases.Count && _phrases[index] is var phrase && phrase.End == phrase.Start + 1 && Text.Is(phrase.Start, word);

    public ReadOnlySpan<char> Lemma(int index) => Text.Lemma(_phrases[index].Head);

    /// <summary>Whether the phrase is a noun phrase that can be a subject or an object: no time, no bare relative.</summary>
    public bool IsHolderLike(int index) => Kind(index) == PhraseKind.Noun && !_phrases[index].Has(PhraseTraits.Temporal);

    /// <summary>Whether two phrases stand in the same quotation, or both outside of any.</summary>
    public bool SameQuotation(int first, int second) => Quotations.Inner(_phrases[first].Start) == Quotations.Inner(_phrases[second].Start);

    public TokenRange Tokens(int first, int last) => new(_phrases[first].Start, _phrases[last].End);
}
