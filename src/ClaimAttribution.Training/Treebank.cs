namespace ClaimAttribution.Training;

/// <summary>A treebank in CoNLL-U with the raw text that its word forms spell.</summary>
/// <param name="Text">Forms, a space unless <c>SpaceAfter=No</c>, a blank line at <c># newpar</c> and <c># newdoc</c>.</param>
internal sealed record Treebank(string Text, IReadOnlyList<TreebankSentence> Sentences)
{
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message names the file and the line.</exception>
    public static Treebank Load(string path) => new TreebankReader(path).Read();
}
