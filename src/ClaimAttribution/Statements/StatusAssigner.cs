using ClaimAttribution.Factuality;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>Gives statements, whoever found them, the status that the text gives them: rules propose, the trained model decides.</summary>
internal static class StatusAssigner
{
    /// <param name="text">The text.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="statements">Its statements, in order.</param>
    /// <param name="attributed">Who has which token.</param>
    /// <param name="model">The trained weights; without those of a stage its rules decide.</param>
    public static void Assign(TaggedText text, QuotationMap quotations, List<StatementDraft> statements, AttributedTokens attributed, ClaimModel model)
    {
        var factuality = new FactualityReader(text);
        List<EvidenceMark> marks = Read(text, quotations, statements, attributed, factuality, model.Factors);
        var rules = new StatusRules(text);
        foreach (StatementDraft statement in statements) (statement.Status, statement.Reason) = rules.Decide(statement);
        if (model.Status is { } learned) Classify(statements, new StatusFeatures(text, quotations, statements, marks, rules, factuality), rules, learned);
        foreach (StatementDraft statement in statements) statement.Commitment = Commitment.Of(statement);
    }

    private static void Classify(List<StatementDraft> statements, StatusFeatures features, StatusRules rules, StatusModel model)
    {
        Span<float> probabilities = stackalloc float[StatusWeights.RowLength];
        for (int i = 0; i < statements.Count; i++)
        {
            StatementDraft statement = statements[i];
            model.Score(features.Of(i), probabilities);
            for (int status = 0; status < StatusWeights.Statuses; status++) if (!rules.IsPossible(statement, (VerificationStatus)status, features.Document, i)) probabilities[status] = 0;
            if (!rules.IsCategorical(statement)) statement.Status = StatusWeights.Best(probabilities);
            statement.Reason = rules.Reason(statement, statement.Status) ?? StatementReason.Wording;
            statement.Confidence = probabilities[(int)statement.Status];
        }
    }

    /// <summary>Reads what statements say of themselves, and what the text says of them elsewhere.</summary>
    /// <returns>All remarks of the text about statements, linked to one or not.</returns>
    public static List<EvidenceMark> Read(TaggedText text, QuotationMap quotations, List<StatementDraft> statements, AttributedTokens attributed, FactualityReader factuality, FactorModel? factors)
    {
        var reader = new ContentReader(text, quotations, factuality);
        foreach (StatementDraft statement in statements)
        {
            statement.Predicate = factuality.Main(statement.Content);
            statement.Reading = reader.Read(statement.Content, statement.Predicate);
            if (factors is not null && statement.Predicate >= 0) statement.Presentation = factuality.Read(factors, statement.Content, statement.Predicate);
        }
        var marks = new List<EvidenceMark>();
        var sentence = new PhrasedSentence(text, quotations);
        var finder = new EvidenceFinder(sentence, attributed, marks);
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            sentence.Read(text.Sentences[s].Start, text.Sentences[s].End);
            finder.Read(s);
        }
        new EvidenceLinker(text, statements).Link(marks);
        return marks;
    }
}
