namespace ClaimAttribution.Training;

/// <summary>The words of one sentence of a treebank.</summary>
internal sealed record TreebankSentence(TreebankWord[] Words)
{
    /// <summary>From the first to the last word, in the raw text.</summary>
    public TextSpan Span => new(Words[0].Span.Start, Words[^1].Span.End);
}
