using ClaimAttribution.Attributions;
using ClaimAttribution.Factuality;
using ClaimAttribution.ML;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Shows the remarks that articles make about statements: article, offsets in UTF-16, relation, words.</summary>
internal static class RemarkInspection
{
    public static int Run(string path, TextWriter output)
    {
        ClaimModel model = ClaimModel.English;
        var reader = new WordReader(model);
        foreach (LabelledArticle article in LabelledCorpus.Load(path))
        {
            TaggedText text = reader.Read(article.Text);
            PhrasedText phrases = PhrasedText.Read(text);
            List<AttributionDraft> attributions = AttributionFinder.Find(phrases, model.Attributions);
            HolderResolver.Resolve(phrases, NameMap.Read(text), attributions);
            (List<StatementDraft> statements, AttributedTokens attributed) = StatementFinder.Find(phrases, attributions);
            var remarks = new StatementReader(phrases, statements, attributed, FactualityReader.For(text), factors: null);
            remarks.Read();
            foreach (EvidenceMark mark in remarks.Marks)
            {
                TextSpan span = new(text.Tokens[mark.Range.Start].Start, text.Tokens[mark.Range.End - 1].End);
                output.WriteLine($"{article.Id}\t{span.Start}\t{span.End}\t{mark.Relation}\t{mark.Target}\t{mark.Speaker?.Holder?.Name ?? "author"}\t{article.Text[span.Start..span.End].ReplaceLineEndings(" ")}");
            }
        }
        return 0;
    }
}
