using ClaimAttribution.Models;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Phrases;

/// <summary>The quotations of a text, and which of them each token stands in.</summary>
/// <remarks>Used again from text to text; its arrays may be longer than the text.</remarks>
internal sealed class QuotationMap
{
    private readonly TaggedText _text;
    private readonly QuotationScanner _scanner;
    private QuoteMark[] _marks = [];
    private int[] _inner = [];

    public QuotationMap(TaggedText text)
    {
        _text = text;
        _scanner = new QuotationScanner(text, All);
    }

    /// <summary>In order of their opening mark.</summary>
    public List<Quotation> All { get; } = [];

    /// <summary>The number of tokens.</summary>
    public int Count => _text.Count;

    /// <summary>What each token does.</summary>
    public QuoteMark[] Marks => _marks;

    /// <summary>Reads the quotations of a text.</summary>
    public static QuotationMap Read(TaggedText text)
    {
        var map = new QuotationMap(text);
        map.Read();
        return map;
    }

    /// <summary>Reads the quotations of the text as it is now.</summary>
    public void Read()
    {
        _scanner.Scan(Room.Of(ref _marks, Count));
        Span<int> inner = Room.Of(ref _inner, Count);
        inner.Fill(-1);
        // An inner quotation comes after the outer one and so overwrites it.
        for (int q = 0; q < All.Count; q++) inner[(All[q].Open + 1)..Math.Max(All[q].Open + 1, All[q].Close)].Fill(q);
    }

    /// <summary>The index of the innermost quotation around a token; −1 outside of any.</summary>
    public int Inner(int token) => _inner[token];

    /// <summary>Whether a token stands between marks or is one.</summary>
    public bool IsQuoted(int token) => _inner[token] >= 0 || Marks[token] != QuoteMark.None;
}
