namespace ClaimAttribution.Tests;

public class MinConfidenceTests
{
    private const string Text = "The ship sank. Holm said that the clerk claimed that the vault was empty. Rumours of a strike spread.";

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Only_numbers_from_0_to_1_are_taken(double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimAnalyzerOptions { MinConfidence = confidence });
    }

    [Fact]
    public void Whatever_the_limit_what_is_surer_stays_and_nothing_else()
    {
        Analysis all = ClaimAnalyzer.English.Analyze(Text);
        foreach (double limit in all.Statements.Select(static statement => statement.Confidence).Concat(all.Attributions.Select(static attribution => attribution.Confidence)))
        {
            Analysis some = new ClaimAnalyzer(new ClaimAnalyzerOptions { MinConfidence = limit }).Analyze(Text);
            Assert.Equal(all.Statements.Where(statement => statement.Confidence >= limit).Select(statement => all[statement.Content]), some.Statements.Select(statement => some[statement.Content]));
            Assert.Equal(all.Attributions.Where(attribution => attribution.Confidence >= limit).Select(attribution => all[attribution.Content]), some.Attributions.Select(attribution => some[attribution.Content]));
        }
    }

    [Fact]
    public void No_statement_and_no_parent_stays_without_its_attribution()
    {
        Analysis all = ClaimAnalyzer.English.Analyze(Text);
        foreach (double limit in all.Attributions.Select(static attribution => Math.BitIncrement(attribution.Confidence)))
        {
            Analysis some = new ClaimAnalyzer(new ClaimAnalyzerOptions { MinConfidence = limit }).Analyze(Text);
            Assert.True(some.Attributions.Count < all.Attributions.Count);
            Assert.All(some.Statements, statement => Assert.True(statement.Attribution is null || some.Attributions.Contains(statement.Attribution)));
            Assert.All(some.Attributions, attribution => Assert.True(attribution.Parent is null || some.Attributions.Contains(attribution.Parent)));
        }
    }
}
