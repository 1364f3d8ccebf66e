namespace ClaimAttribution.Tests;

public class AttributionTests
{
    private const string None = "–";

    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("attributions");

    [Theory]
    [MemberData(nameof(Cases))]
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
    [InlineData("A source close to the couple said they had split.", "A source close to the couple")]
    public void A_holder_has_one_name(string text, string name)
    {
        Assert.Equal(name, ClaimAnalyzer.English.Analyze(text).Attributions[0].Source?.Name);
    }
}
