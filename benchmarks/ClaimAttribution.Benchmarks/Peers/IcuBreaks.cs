using System.Globalization;
using ICU4N.Text;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>ICU4N's break iterators: every boundary of a word, white space included, and of a sentence.</summary>
internal sealed class IcuBreaks
{
    private readonly BreakIterator _words = BreakIterator.GetWordInstance(CultureInfo.InvariantCulture);
    private readonly BreakIterator _sentences = BreakIterator.GetSentenceInstance(CultureInfo.InvariantCulture);

    public int Words(string text) => Count(_words, text);

    public int Sentences(string text) => Count(_sentences, text);

    private static int Count(BreakIterator iterator, string text)
    {
        int breaks = 0;
        iterator.SetText(text);
        while (iterator.Next() != BreakIterator.Done) breaks++;
        return breaks;
    }
}
