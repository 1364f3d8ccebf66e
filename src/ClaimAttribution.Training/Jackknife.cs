using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>
/// Makes the examples of the parser: each sentence is tagged by a tagger that did not learn from it, so that the parser meets
/// the errors that it will meet in use.
/// </summary>
internal static class Jackknife
{
    private const int Folds = 5;

    public static ParserExample[] Examples(TaggerSettings settings, IReadOnlyList<Treebank> treebanks)
    {
        var examples = new List<ParserExample>();
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            Treebank[] rest = [.. treebanks.Select(treebank => treebank with { Sentences = [.. treebank.Sentences.Where((_, i) => Fold(i) != held)] })];
            var tagger = new NetworkTagger(new TaggerTrainer(settings with { SilverRounds = 0 }, rest).Train(rest, []));
            foreach (Treebank treebank in treebanks) examples.AddRange(treebank.Sentences.Where((_, i) => Fold(i) == held).Select(sentence => Example(treebank.Text, sentence, tagger)));
        }
        return [.. examples];
    }

    // Sentences of one document stay together, more or less.
    private static int Fold(int sentence) => sentence / 50 % Folds;

    private static ParserExample Example(string text, TreebankSentence sentence, NetworkTagger tagger)
    {
        TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
        var tags = new TokenTag[spans.Length];
        tagger.Tag(text, spans, tags);
        return new ParserExample(text, spans, tags, [0, .. sentence.Words.Select(word => word.Head)], [DependencyRelation.None, .. sentence.Words.Select(word => RelationNames.Relation(word.Relation))]);
    }
}
