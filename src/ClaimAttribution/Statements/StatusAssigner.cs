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
    /// <param name="classifier">The trained model; without one the rules decide.</param>
    public static void Assign(TaggedText text, QuotationMap quotations, List<StatementDraft> statements, AttributedTokens attributed, StatusClassifier? classifier)
    {
        Read(text, quotations, statements, attributed);
        var rules = new StatusRules(text);
        StatusFeatures? features = classifier is null ? null : new StatusFeatures(text, quotations, statements, rules);
        for (int i = 0; i < statements.Count; i++)
        {
            StatementDraft statement = statements[i];
            (statement.Status, statement.Reason) = rules.Decide(statement);
            if (classifier is not null) classifier.Decide(statement, features!.Of(i), rules);
            statement.Commitment = Commitment.Of(statement);
        }
    }

    /// <summary>Reads what statements say of themselves, and what the text says of them elsewhere.</summary>
    public static void Read(TaggedText text, QuotationMap quotations, List<StatementDraft> statements, AttributedTokens attributed)
    {
        var reader = new ContentReader(text, quotations);
        foreach (StatementDraft statement in statements) statement.Reading = reader.Read(statement.Content);
        var marks = new List<EvidenceMark>();
        var sentence = new PhrasedSentence(text, quotations);
        var finder = new EvidenceFinder(sentence, attributed, marks);
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            sentence.Read(text.Sentences[s].Start, text.Sentences[s].End);
            finder.Read(s);
        }
        new EvidenceLinker(text, statements).Link(marks);
    }
}
