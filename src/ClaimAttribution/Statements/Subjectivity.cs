using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>Which words of a text judge rather than tell, and how much its author does so throughout.</summary>
/// <remarks>Used again from text to text.</remarks>
internal sealed class Subjectivity(TaggedText text, QuotationMap quotations)
{
    private static readonly WordList Evaluative = WordList.Load("evaluative-words");
    private static readonly WordList Subjective = WordList.Load("subjective-words");

    /// <summary>Reads the text as it is now.</summary>
    public void Read()
    {
        int own = 0, judging = 0, personal = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (quotations.IsQuoted(i)) continue;
            own++;
            if (Judges(i)) judging++;
            if (IsPersonal(i)) personal++;
        }
        double rate = (judging + (2.0 * personal)) / Math.Max(own, 1);
        OfDocument = rate switch { < 0.02 => 0, < 0.035 => 1, < 0.05 => 2, < 0.08 => 3, _ => 4 };
    }

    /// <summary>From 0, a report, to 4, a column: the rate of judging words and of <em>I, we, you</em> outside of quotations.</summary>
    public uint OfDocument { get; private set; }

    public bool Judges(int token) =>
        Evaluative.Contains(text.Lemma(token)) || Subjective.Contains(text.Lemma(token)) || Evaluative.Contains(text.Word(token)) || Subjective.Contains(text.Word(token));

    /// <summary><em>I, we, you</em></summary>
    public bool IsPersonal(int token) => text.Penn(token) is PennTag.PRP or PennTag.PRPS && text.Lemma(token) is "I" or "we" or "you" or "my" or "our" or "your" or "i";
}
