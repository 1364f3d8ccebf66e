using ClaimAttribution.Factuality;
using ClaimAttribution.Phrases;

namespace ClaimAttribution.Statements;

/// <summary>Gives statements, whoever found them, the status that the text gives them: rules propose, the trained model decides.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class StatusAssigner
{
    private readonly List<StatementDraft> _statements;
    private readonly FactualityReader _factuality;
    private readonly StatementReader _reader;
    private readonly StatusRules _rules;
    private readonly StatusFeatures _features;
    private readonly StatusModel? _model;

    /// <param name="phrases">The text.</param>
    /// <param name="statements">Its statements, in order.</param>
    /// <param name="attributed">Who has which token.</param>
    /// <param name="model">The trained weights; without those of a stage its rules decide.</param>
    public StatusAssigner(PhrasedText phrases, List<StatementDraft> statements, AttributedTokens attributed, ClaimModel model)
    {
        (_statements, _model) = (statements, model.Status);
        _factuality = new FactualityReader(phrases.Text);
        _reader = new StatementReader(phrases, statements, attributed, _factuality, model.Factors);
        _rules = new StatusRules(phrases.Text);
        _features = new StatusFeatures(phrases.Text, phrases.Quotations, statements, _reader.Marks, _rules, _factuality);
    }

    /// <summary>Gives the statements their status, as they and the text are now.</summary>
    public void Assign()
    {
        _factuality.Begin();
        _reader.Read();
        foreach (StatementDraft statement in _statements) (statement.Status, statement.Reason) = _rules.Decide(statement);
        if (_model is not null) Classify(_model);
        foreach (StatementDraft statement in _statements) statement.Commitment = Commitment.Of(statement);
    }

    private void Classify(StatusModel model)
    {
        Span<float> probabilities = stackalloc float[StatusWeights.Statuses];
        _features.Begin();
        for (int i = 0; i < _statements.Count; i++)
        {
            StatementDraft statement = _statements[i];
            model.Score(_features.Of(i), probabilities);
            for (int status = 0; status < StatusWeights.Statuses; status++) if (!_rules.IsPossible(statement, (VerificationStatus)status, _features.Document, i)) probabilities[status] = 0;
            if (!_rules.IsCategorical(statement)) statement.Status = StatusWeights.Best(probabilities);
            statement.Reason = _rules.Reason(statement, statement.Status) ?? StatementReason.Wording;
            statement.Confidence = probabilities[(int)statement.Status];
        }
    }
}
