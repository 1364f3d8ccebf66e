namespace ClaimAttribution.Tests;

public class SampleArticleTests
{
    private const double MinOverlap = 0.3;

    [Fact]
    public void Together_the_articles_have_every_status()
    {
        Assert.True(SampleArticle.All.Count >= 12);
        Assert.Equal(Enum.GetValues<VerificationStatus>().Order(), SampleArticle.All.SelectMany(article => article.Statements).Select(statement => statement.Status).Distinct().Order());
    }

    [Fact]
    public void Most_statements_are_found_with_their_status()
    {
        int gold = 0, predicted = 0, found = 0, right = 0;
        foreach (SampleArticle article in SampleArticle.All)
        {
            Analysis analysis = ClaimAnalyzer.English.Analyze(article.Text);
            (int Found, int Right) score = Match(article, analysis);
            gold += article.Statements.Count;
            predicted += analysis.Statements.Count;
            found += score.Found;
            right += score.Right;
        }
        double f1 = 2.0 * found / (gold + predicted), accuracy = (double)right / found;
        Assert.True(f1 >= 0.84 && accuracy >= 0.70, $"found F1 {f1:F3}, accuracy {accuracy:F3}");
    }

    /// <summary>Pairs statements one to one, the best overlap of words first.</summary>
    private static (int Found, int Right) Match(SampleArticle article, Analysis analysis)
    {
        var pairs = from g in Enumerable.Range(0, article.Statements.Count)
                    from p in Enumerable.Range(0, analysis.Statements.Count)
                    let overlap = Overlap(analysis, article.Statements[g].Content, analysis.Statements[p].Content)
                    where overlap >= MinOverlap
                    orderby overlap descending
                    select (g, p);
        var gold = new HashSet<int>();
        var predicted = new HashSet<int>();
        int right = 0;
        foreach ((int g, int p) in pairs)
        {
            if (gold.Contains(g) || predicted.Contains(p)) continue;
            gold.Add(g);
            predicted.Add(p);
            if (article.Statements[g].Status == analysis.Statements[p].Status) right++;
        }
        return (gold.Count, right);
    }

    private static double Overlap(Analysis analysis, IReadOnlyList<TextSpan> first, IReadOnlyList<TextSpan> second)
    {
        int both = 0, either = 0;
        foreach (Token token in analysis.Tokens)
        {
            if (!char.IsLetterOrDigit(analysis.Text[token.Span.Start])) continue;
            bool a = first.Any(span => span.Overlaps(token.Span)), b = second.Any(span => span.Overlaps(token.Span));
            if (a && b) both++;
            if (a || b) either++;
        }
        return either == 0 ? 0 : (double)both / either;
    }
}
