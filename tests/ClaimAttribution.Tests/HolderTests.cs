namespace ClaimAttribution.Tests;

public class HolderTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("holders");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_source_stands_for_its_holder(string[] row)
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze(row[1]);
        SourceMention source = Assert.Single(analysis.Attributions, attribution => attribution.Source is { } mention && analysis[mention.Spans] == row[2]).Source!;
        Assert.Equal((row[3], row[4]), (source.Name, source.Kind.ToString()));
    }
}
