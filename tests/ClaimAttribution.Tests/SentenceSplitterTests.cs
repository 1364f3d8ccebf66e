namespace ClaimAttribution.Tests;

public class SentenceSplitterTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("sentences");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_split_into_sentences(string[] row)
    {
        string marked = row[1].Replace('⏎', '\n');
        string[] expected = marked.Split(" ‖ ");
        string text = row[0].EndsWith("by lines", StringComparison.Ordinal) ? string.Join('\n', expected) : string.Join(' ', expected);
        Analysis analysis = ClaimAnalyzer.English.Analyze(text);
        Assert.Equal(expected, analysis.Sentences.Select(span => analysis[span]));
    }

    [Fact]
    public void A_headline_without_a_full_stop_ends_with_its_paragraph()
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze("Ferry firm denies blame\n\nThe harbour burned. Nobody was hurt.");
        Assert.Equal(["Ferry firm denies blame", "The harbour burned.", "Nobody was hurt."], analysis.Sentences.Select(span => analysis[span]));
    }
}
