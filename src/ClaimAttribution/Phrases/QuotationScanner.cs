using System.Runtime.InteropServices;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Phrases;

/// <summary>
/// Finds quotations: curly, straight and low marks, <c>''</c>, single marks that are no apostrophes, nested ones. A quotation
/// that no mark closes ends with its paragraph, unless the next paragraph opens with a mark again: then it runs on, as in print.
/// </summary>
/// <remarks>Linear: every mark is pushed and popped once.</remarks>
internal static class QuotationScanner
{
    private const int MaxDepth = 8;

    public static QuotationMap Scan(TaggedText text)
    {
        var marks = new QuoteMark[text.Count];
        var found = new List<Quotation>();
        var open = new Stack<int>();
        for (int i = 0; i < text.Count; i++)
        {
            if (open.Count > 0 && !text.SameParagraph(i)) CloseAtParagraph(text, i, open, found, marks);
            QuoteShape shape = QuoteShapes.Of(text.Word(i));
            if (shape == QuoteShape.None || marks[i] != QuoteMark.None) continue;
            if (Closes(text, i, shape, open, found)) Close(i, open, found, marks);
            else if (open.Count < MaxDepth && Opens(text, i, shape)) Open(i, open, found, marks);
        }
        while (open.Count > 0) Close(text.Count, open, found, marks);
        return new QuotationMap(found, marks);
    }

    private static void Open(int token, Stack<int> open, List<Quotation> found, QuoteMark[] marks)
    {
        marks[token] = QuoteMark.Opens;
        open.Push(found.Count);
        found.Add(new Quotation(token, token, open.Count - 1));
    }

    private static void Close(int token, Stack<int> open, List<Quotation> found, QuoteMark[] marks)
    {
        if (token < marks.Length && marks[token] == QuoteMark.None) marks[token] = QuoteMark.Closes;
        ref Quotation quotation = ref CollectionsMarshal.AsSpan(found)[open.Pop()];
        quotation = quotation with { Close = token };
    }

    private static void CloseAtParagraph(TaggedText text, int token, Stack<int> open, List<Quotation> found, QuoteMark[] marks)
    {
        while (open.Count > 1) CloseBefore(token, open, found);
        bool runsOn = QuoteShapes.Of(text.Word(token)) is var shape && shape != QuoteShape.None && shape == Shape(text, open, found) && Opens(text, token, shape);
        if (runsOn) marks[token] = QuoteMark.Opens;
        else CloseBefore(token, open, found);
    }

    /// <summary>Ends a quotation that has no closing mark.</summary>
    private static void CloseBefore(int token, Stack<int> open, List<Quotation> found)
    {
        ref Quotation quotation = ref CollectionsMarshal.AsSpan(found)[open.Pop()];
        quotation = quotation with { Close = token };
    }

    private static QuoteShape Shape(TaggedText text, Stack<int> open, List<Quotation> found) => QuoteShapes.Of(text.Word(found[open.Peek()].Open));

    private static bool Opens(TaggedText text, int token, QuoteShape shape)
    {
        if (QuoteShapes.OnlyCloses(text.Word(token))) return false;
        bool spaceBefore = token == 0 || text.Tokens[token - 1].End < text.Tokens[token].Start || !IsWordEnd(text, token - 1);
        bool wordAfter = token + 1 < text.Count && text.Tokens[token].End == text.Tokens[token + 1].Start;
        if (shape == QuoteShape.Single) return spaceBefore && wordAfter && ClosesInParagraph(text, token);
        return QuoteShapes.OnlyOpens(text.Word(token)) || (spaceBefore && token + 1 < text.Count);
    }

    private static bool Closes(TaggedText text, int token, QuoteShape shape, Stack<int> open, List<Quotation> found)
    {
        if (open.Count == 0 || QuoteShapes.OnlyOpens(text.Word(token))) return false;
        if (Shape(text, open, found) == shape) return shape != QuoteShape.Single || EndsSingle(text, token);
        // “He said ‘no.” : the inner mark was an apostrophe, or was forgotten.
        if (shape != QuoteShape.Double || open.Count < 2) return false;
        CloseBefore(token, open, found);
        return true;
    }

    private static bool EndsSingle(TaggedText text, int token) =>
        token + 1 >= text.Count || text.Tokens[token].End < text.Tokens[token + 1].Start || !char.IsLetter(text.Text[text.Tokens[token + 1].Start]);

    private static bool IsWordEnd(TaggedText text, int token) => char.IsLetterOrDigit(text.Text[text.Tokens[token].End - 1]);

    /// <summary>Whether a single mark that seems to open is closed soon; an apostrophe is not.</summary>
    private static bool ClosesInParagraph(TaggedText text, int token)
    {
        const int window = 120;
        for (int i = token + 1; i < Math.Min(text.Count, token + window) && text.SameParagraph(i); i++)
        {
            if (QuoteShapes.Of(text.Word(i)) == QuoteShape.Single && !QuoteShapes.OnlyOpens(text.Word(i)) && EndsSingle(text, i) && IsAfterPunctuationOrWord(text, i)) return true;
        }
        return false;
    }

    // ‘the boys’ : a mark after an s may be a genitive, so a mark after any other sign is the surer end.
    private static bool IsAfterPunctuationOrWord(TaggedText text, int token) => text.Tokens[token - 1].End == text.Tokens[token].Start;
}
