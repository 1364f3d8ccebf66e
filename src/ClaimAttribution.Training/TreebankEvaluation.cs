using System.Globalization;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Scores the stages up to parsing against a treebank, in percent.</summary>
internal static class TreebankEvaluation
{
    public static int Run(string path, ClaimModel model, TextWriter output)
    {
        Treebank treebank = Treebank.Load(path);
        var tokens = new TokenBuffer();
        var ranges = new List<TextSpan>();
        Tokenizer.English.Tokenize(treebank.Text, tokens);
        model.Splitter.Split(treebank.Text, tokens.Spans, tokens.Places, ranges);

        var sentences = ranges.Select(range => new TextSpan(tokens[range.Start].Start, tokens[range.End - 1].End)).ToArray();
        double tokensF1 = F1(treebank.Sentences.SelectMany(sentence => sentence.Words).Select(word => word.Span), tokens.Spans.ToArray());
        double sentencesF1 = F1(treebank.Sentences.Select(sentence => sentence.Span), sentences);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"tokens_f1\":{tokensF1:F2},\"sentences_f1\":{sentencesF1:F2},{new TaggerEvaluation(model.Tagger, model.Lemmatizer).Score(treebank)},{new ParserEvaluation(model.Tagger, model.Parser).Score(treebank)}}}"));
        return 0;
    }

    private static double F1(IEnumerable<TextSpan> gold, TextSpan[] predicted)
    {
        var expected = gold.ToHashSet();
        int correct = predicted.Count(expected.Contains);
        return 200.0 * correct / (expected.Count + predicted.Length);
    }
}
