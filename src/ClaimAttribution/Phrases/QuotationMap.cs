namespace ClaimAttribution.Phrases;

/// <summary>The quotations of a text, and which of them each token stands in.</summary>
internal sealed class QuotationMap
{
    private readonly int[] _inner;

    public QuotationMap(List<Quotation> quotations, QuoteMark[] marks)
    {
        All = quotations;
        Marks = marks;
        _inner = new int[marks.Length];
        Array.Fill(_inner, -1);
        // An inner quotation comes after the outer one and so overwrites it.
        for (int q = 0; q < quotations.Count; q++)
        {
            _inner.AsSpan(quotations[q].Open + 1, Math.Max(0, quotations[q].Close - quotations[q].Open - 1)).Fill(q);
        }
    }

    /// <summary>In order of their opening mark.</summary>
    public IReadOnlyList<Quotation> All { get; }

    /// <summary>What each token does.</summary>
    public QuoteMark[] Marks { get; }

    /// <summary>The index of the innermost quotation around a token; −1 outside of any.</summary>
    public int Inner(int token) => _inner[token];

    /// <summary>Whether a token stands between marks or is one.</summary>
    public bool IsQuoted(int token) => _inner[token] >= 0 || Marks[token] != QuoteMark.None;
}
