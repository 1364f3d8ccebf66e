using System.Text.Json;
using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>How many sentences the first look skips, and how many of the annotated attributions it keeps.</summary>
internal static class CascadeEvaluation
{
    public static int Run(string path, ClaimModel model, TextWriter output)
    {
        LemmaFilter candidates = (model.Attributions ?? throw new ArgumentException("The model has no attributions.", nameof(model))).Candidates;
        int attributions = 0, kept = 0, sentences = 0, read = 0, words = 0, wordsRead = 0;
        foreach (GoldArticle article in GoldCorpus.Load(path, model))
        {
            var traits = new WordTraits(article.Text, article.Quotations);
            var scope = new Scope(article.Text, article.Quotations, traits);
            var rules = new RuleProposals();
            traits.Read();
            rules.Read(article.Text.Count, RuleFinder.Find(article.Phrases));
            scope.Read(new TokenRange(0, article.Text.Count));
            rules.Paint(scope);
            for (int start = 0, end; start < scope.Count; start = end)
            {
                end = ScopeReader.RowEnd(scope, start);
                var row = new TokenRange(start, end);
                int held = article.Attributions.Count(gold => row.Contains(gold.Cue.Start));
                (attributions, sentences, words) = (attributions + held, sentences + 1, words + row.Length);
                if (ScopeReader.CanHold(scope, start, end, candidates)) (kept, read, wordsRead) = (kept + held, read + 1, wordsRead + row.Length);
            }
        }
        output.WriteLine(JsonSerializer.Serialize(new
        {
            attributions,
            kept = Percent(kept, attributions),
            sentences,
            sentences_skipped = Percent(sentences - read, sentences),
            words_skipped = Percent(words - wordsRead, words),
        }));
        return 0;
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 2);
}
