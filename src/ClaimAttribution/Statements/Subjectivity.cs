using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>Which words of a text judge rather than tell, and how much its author does so throughout.</summary>
internal sealed class Subjectivity
{
    private static readonly WordList Evaluative = WordList.Load("evaluative-words");
    private static readonly WordList Subjective = WordList.Load("subjective-words");

    private readonly TaggedText _text;

    public Subjectivity(TaggedText text, QuotationMap quotations)
    {
        _text = text;
        int own = 0, judging = 0, personal = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (quotations.IsQuoted(i)) continue;
            own++;
            if (Judges(i)) judging++;
            if (IsPersonal(i)) personal++;
        }
        if (own == 0) return;
        double rate = (judging + (2.0 * personal)) / own;
        OfDocument = rate switch { < 0.02 => 0, < 0.035 => 1, < 0.05 => 2, < 0.08 => 3, _ => 4 };
    }

    /// <summary>From 0, a report, to 4, a column: the rate of judging words and of <em>I, we, you</em> outside of quotations.</summary>
    public uint OfDocument { get; }

    public bool Judges(int token) =>
        Evaluative.Contains(_text.Lemmas[token]) || Subjective.Contains(_text.Lemmas[token]) || Evaluative.Contains(_text.Word(token)) || Subjective.Contains(_text.Word(token));

    /// <summary><em>I, we, you</em></summary>
    public bool IsPersonal(int token) => _text.Penn(token) is PennTag.PRP or PennTag.PRPS && _text.Lemmas[token] is "I" or "we" or "you" or "my" or "our" or "your" or "i";
}
