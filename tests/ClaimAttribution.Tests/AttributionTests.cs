namespace ClaimAttribution.Tests;

public class AttributionTests
{
    private const string None = "–";

    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("attributions");

    public static IEnumerable<TheoryDataRow<string[]>> Families => CaseTable.Rows("attributions-families");

    [Theory]
    [MemberData(nameof(Cases))]
    [MemberData(nameof(Families))]
    public void Source_cue_and_content_are_found(string[] row)
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze(row[1]);
        Attribution? found = analysis.Attributions.FirstOrDefault(attribution => attribution.Parent is null);
        string[] parts = found is null
            ? [None, None, None, None]
            : [found.Source is null ? None : analysis[found.Source.Spans], analysis[found.Cue.Spans], analysis[found.Content], found.Kind.ToString()];
        Assert.Equal(row[2..], parts);
    }

    [Fact]
    public void An_attribution_in_a_content_has_its_parent()
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze("Holm said that the police believe that the ship is lost.");
        Assert.Equal(2, analysis.Attributions.Count);
        Assert.Same(analysis.Attributions[0], analysis.Attributions[1].Parent);
    }

    [Theory]
    [InlineData("Ines Karvall left. She said that the ship was safe.", "Ines Karvall")]
    [InlineData("Ines Karvall spoke. Karvall said that the ship was safe.", "Ines Karvall")]
    [InlineData("Members of the group Red Dawn claim to have won.", "Red Dawn")]
    [InlineData("Nobody helps Red Dawn, who say they have won.", "Red Dawn")]
    [InlineData("Police arrested Karl Lunt, who said he was innocent.", "Karl Lunt")]
    [InlineData("The paper spoke to Mia Lund, who claims to have seen the thief.", "Mia Lund")]
    [InlineData("The court heard Karl Lunt, a baker, who denied that he knew the man.", "Karl Lunt")]
    [InlineData("The mayor met the head of the union, Eva Holt, who said that the plan had failed.", "Eva Holt")]
    [InlineData("Reporters followed the miners, who say they were not paid.", "miners")]
    [InlineData("A source close to the couple said they had split.", "A source close to the couple")]
    public void A_holder_has_one_name(string text, string name)
    {
        Assert.Equal(name, ClaimAnalyzer.English.Analyze(text).Attributions[0].Source?.Name);
    }
}
