namespace ClaimAttribution.Tests;

public class StatementTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("statements");

    public static IEnumerable<TheoryDataRow<string[]>> Examples => CaseTable.Rows("statements-examples");

    public static IEnumerable<TheoryDataRow<string[]>> NearMisses => CaseTable.Rows("statements-near-misses");

    [Theory]
    [MemberData(nameof(Cases))]
    [MemberData(nameof(Examples))]
    [MemberData(nameof(NearMisses))]
    public void A_statement_has_the_status_that_the_text_gives_it(string[] row)
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze(row[1]);
        Statement? innermost = analysis.Statements.Where(statement => analysis[statement.Content].Contains(row[2], StringComparison.Ordinal)).MinBy(statement => analysis[statement.Content].Length);
        Assert.Equal(row[3], innermost?.Status.ToString());
    }

    [Fact]
    public void Evidence_names_the_words_that_decided()
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze("The group claims to have foiled an attack. No other sources have corroborated the claim.");
        Evidence evidence = Assert.Single(analysis.Statements[0].Evidence);
        Assert.Equal((EvidenceRelation.SaysUnverified, "No other sources have corroborated the claim"), (evidence.Relation, analysis[evidence.Span]));
    }
}
