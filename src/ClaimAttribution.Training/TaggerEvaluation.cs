using System.Globalization;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Tags and lemmas over the gold words of a treebank, in percent.</summary>
internal sealed class TaggerEvaluation(ITagger tagger, Lemmatizer lemmatizer)
{
    public string Score(Treebank treebank)
    {
        int words = 0, universal = 0, penn = 0, lemmas = 0;
        foreach (TreebankSentence sentence in treebank.Sentences)
        {
            TextSpan[] spans = [.. sentence.Words.Select(word => word.Span)];
            var tags = new TokenTag[spans.Length];
            tagger.Tag(treebank.Text, spans, tags);
            for (int i = 0; i < spans.Length; i++)
            {
                TreebankWord word = sentence.Words[i];
                words++;
                if (tags[i].Universal == TagNames.Universal(word.Universal)) universal++;
                if (tags[i].Penn == TagNames.Penn(word.Penn)) penn++;
                if (lemmatizer.Lemma(treebank.Text.AsSpan(spans[i].Start..spans[i].End), tags[i]) == word.Lemma) lemmas++;
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"\"upos\":{100.0 * universal / words:F2},\"xpos\":{100.0 * penn / words:F2},\"lemma\":{100.0 * lemmas / words:F2}");
    }
}
