using System.Globalization;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Attachment over the gold words of a treebank with predicted tags, punctuation included, in percent.</summary>
internal sealed class ParserEvaluation(ITagger tagger, TransitionParser parser)
{
    public string Score(Treebank treebank)
    {
        int words = 0, attached = 0, labelled = 0;
        foreach (TreebankSentence sentence in treebank.Sentences)
        {
            TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
            var tags = new TokenTag[spans.Length];
            var heads = new int[spans.Length];
            var relations = new DependencyRelation[spans.Length];
            tagger.Tag(treebank.Text, spans, tags);
            parser.Parse(WordOutline.Of(treebank.Text, spans), tags, heads, relations);
            for (int i = 0; i < spans.Length; i++)
            {
                words++;
                if (heads[i] + 1 != sentence.Words[i].Head) continue;
                attached++;
                if (relations[i] == RelationNames.Relation(sentence.Words[i].Relation)) labelled++;
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"\"uas\":{100.0 * attached / words:F2},\"las\":{100.0 * labelled / words:F2}");
    }
}
