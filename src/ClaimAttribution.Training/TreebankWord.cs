namespace ClaimAttribution.Training;

/// <summary>A syntactic word of a treebank, with its place in the raw text in UTF-16 code units.</summary>
/// <param name="Head">The number of its head in the sentence, counted from 1; 0 for the root.</param>
internal sealed record TreebankWord(string Form, string Lemma, string Universal, string Penn, int Head, string Relation, TextSpan Span);
