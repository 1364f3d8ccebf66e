using ClaimAttribution.Factuality;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>Reads what statements, whoever found them, say of themselves, and what the text says of them elsewhere.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class StatementReader
{
    private readonly TaggedText _text;
    private readonly List<StatementDraft> _statements;
    private readonly FactualityReader _factuality;
    private readonly FactorModel? _factors;
    private readonly ContentReader _contents;
    private readonly PhrasedSentence _sentence;
    private readonly EvidenceFinder _finder;
    private readonly EvidenceLinker _linker;

    /// <param name="phrases">The text.</param>
    /// <param name="statements">Its statements, in order.</param>
    /// <param name="attributed">Who has which token.</param>
    /// <param name="factuality">What reads predicates.</param>
    /// <param name="factors">What scores them; null for nothing.</param>
    public StatementReader(PhrasedText phrases, List<StatementDraft> statements, AttributedTokens attributed, FactualityReader factuality, FactorModel? factors)
    {
        (_text, _statements, _factuality, _factors) = (phrases.Text, statements, factuality, factors);
        _contents = new ContentReader(_text, phrases.Quotations, factuality);
        _sentence = new PhrasedSentence(phrases);
        _finder = new EvidenceFinder(_sentence, attributed, Marks);
        _linker = new EvidenceLinker(_text, statements);
    }

    /// <summary>All remarks of the text about statements, linked to one or not.</summary>
    public List<EvidenceMark> Marks { get; } = [];

    /// <summary>Reads the statements and the text as they are now.</summary>
    public void Read()
    {
        foreach (StatementDraft statement in _statements) Read(statement);
        Marks.Clear();
        for (int s = 0; s < _text.Sentences.Count; s++)
        {
            _sentence.Read(s);
            _finder.Read(s);
        }
        _linker.Link(Marks);
    }

    private void Read(StatementDraft statement)
    {
        statement.Predicate = _factuality.Main(statement.Content);
        statement.Reading = _contents.Read(statement.Content, statement.Predicate);
        if (_factors is not null && statement.Predicate >= 0) statement.Presentation = _factuality.Read(_factors, statement.Content, statement.Predicate);
    }
}
