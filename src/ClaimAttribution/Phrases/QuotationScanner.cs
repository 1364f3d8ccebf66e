using System.Runtime.InteropServices;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Phrases;

/// <summary>
/// Finds quotations: curly, straight and low marks, <c>''</c>, single marks that are no apostrophes, nested ones. A quotation
/// that no mark closes ends with its paragraph, unless the next paragraph opens with a mark again: then it runs on, as in print.
/// </summary>
/// <remarks>Linear: every mark is pushed and popped once. Used again from text to text; not thread-safe.</remarks>
internal sealed class QuotationScanner(TaggedText text, List<Quotation> found)
{
    private const int MaxDepth = 8;

    private readonly Stack<int> _open = new();

    /// <summary>Writes what each token does, and the quotations in order of their opening mark.</summary>
    public void Scan(Span<QuoteMark> marks)
    {
        marks.Clear();
        found.Clear();
        for (int i = 0; i < marks.Length; i++)
        {
            if (_open.Count > 0 && !text.SameParagraph(i)) CloseAtParagraph(i, marks);
            QuoteShape shape = QuoteShapes.Of(text.Word(i));
            if (shape == QuoteShape.None || marks[i] != QuoteMark.None) continue;
            if (Closes(i, shape)) Close(i, marks);
            else if (_open.Count < MaxDepth && Opens(i, shape)) Open(i, marks);
        }
        while (_open.Count > 0) Close(marks.Length, marks);
    }

    private void Open(int token, Span<QuoteMark> marks)
    {
        marks[token] = QuoteMark.Opens;
        _open.Push(found.Count);
        found.Add(new Quotation(token, token, _open.Count - 1));
    }

    private void Close(int token, Span<QuoteMark> marks)
    {
        if (token < marks.Length && marks[token] == QuoteMark.None) marks[token] = QuoteMark.Closes;
        CloseBefore(token);
    }

    private void CloseAtParagraph(int token, Span<QuoteMark> marks)
    {
        while (_open.Count > 1) CloseBefore(token);
        bool runsOn = QuoteShapes.Of(text.Word(token)) is var shape && shape != QuoteShape.None && shape == Shape() && Opens(token, shape);
        if (runsOn) marks[token] = QuoteMark.Opens;
        else CloseBefore(token);
    }

    /// <summary>Ends a quotation that has no closing mark.</summary>
    private void CloseBefore(int token)
    {
        ref Quotation quotation = ref CollectionsMarshal.AsSpan(found)[_open.Pop()];
        quotation = quotation with { Close = token };
    }

    /// <summary>The family of the mark that opens the innermost quotation.</summary>
    private QuoteShape Shape() => QuoteShapes.Of(text.Word(found[_open.Peek()].Open));

    private bool Opens(int token, QuoteShape shape)
    {
        if (QuoteShapes.OnlyCloses(text.Word(token))) return false;
        bool spaceBefore = token == 0 || text.Tokens[token - 1].End < text.Tokens[token].Start || !IsWordEnd(token - 1);
        bool wordAfter = token + 1 < text.Count && text.Tokens[token].End == text.Tokens[token + 1].Start;
        if (shape == QuoteShape.Single) return spaceBefore && wordAfter && ClosesInParagraph(token);
        return QuoteShapes.OnlyOpens(text.Word(token)) || (spaceBefore && token + 1 < text.Count);
    }

    private bool Closes(int token, QuoteShape shape)
    {
        if (_open.Count == 0 || QuoteShapes.OnlyOpens(text.Word(token))) return false;
        if (Shape() == shape) return shape != QuoteShape.Single || EndsSingle(token);
        // “He said ‘no.” : the inner mark was an apostrophe, or was forgotten.
        if (shape != QuoteShape.Double || _open.Count < 2) return false;
        CloseBefore(token);
        return true;
    }

    private bool EndsSingle(int token) =>
        token + 1 >= text.Count || text.Tokens[token].End < text.Tokens[token + 1].Start || !char.IsLetter(text.Text[text.Tokens[token + 1].Start]);

    private bool IsWordEnd(int token) => char.IsLetterOrDigit(text.Text[text.Tokens[token].End - 1]);

    /// <summary>Whether a single mark that seems to open is closed soon; an apostrophe is not.</summary>
    private bool ClosesInParagraph(int token)
    {
        const int window = 120;
        for (int i = token + 1; i < Math.Min(text.Count, token + window) && text.SameParagraph(i); i++)
        {
            if (QuoteShapes.Of(text.Word(i)) == QuoteShape.Single && !QuoteShapes.OnlyOpens(text.Word(i)) && EndsSingle(i) && IsAfterPunctuationOrWord(i)) return true;
        }
        return false;
    }

    // ‘the boys’ : a mark after an s may be a genitive, so a mark after any other sign is the surer end.
    private bool IsAfterPunctuationOrWord(int token) => text.Tokens[token - 1].End == text.Tokens[token].Start;
}
