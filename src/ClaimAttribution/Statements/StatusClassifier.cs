namespace ClaimAttribution.Statements;

/// <summary>Maximum entropy over the features of a statement; the most probable status wins.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatusClassifier(StatusWeights weights)
{
    public const string Section = "status";

    /// <summary>Sets the status of a statement, and what speaks for it.</summary>
    public void Decide(StatementDraft statement, ReadOnlySpan<uint> features, StatusRules rules)
    {
        Span<float> probabilities = stackalloc float[StatusWeights.Statuses];
        Score(features, probabilities);
        int best = 0;
        for (int k = 1; k < probabilities.Length; k++) if (probabilities[k] > probabilities[best]) best = k;
        statement.Status = (VerificationStatus)best;
        statement.Confidence = probabilities[best];
        statement.Reason = rules.Reason(statement, statement.Status) ?? StatementReason.Wording;
    }

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        weights.Biases.CopyTo(probabilities);
        foreach (uint feature in features)
        {
            ReadOnlySpan<float> row = weights.Row(feature);
            for (int k = 0; k < row.Length; k++) probabilities[k] += row[k];
        }
        Softmax(probabilities);
    }

    private static void Softmax(Span<float> scores)
    {
        float most = scores[0], sum = 0;
        foreach (float score in scores) most = Math.Max(most, score);
        for (int k = 0; k < scores.Length; k++) sum += scores[k] = MathF.Exp(scores[k] - most);
        for (int k = 0; k < scores.Length; k++) scores[k] /= sum;
    }
}
