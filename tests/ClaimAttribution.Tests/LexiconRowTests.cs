using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tests;

public class LexiconRowTests
{
    [Fact]
    public void Rows_are_lines_that_are_not_empty()
    {
        Assert.Equal(["a\tb", "c"], LexiconRow.All("a\tb\n\nc").Select(row => row.Line.ToString()));
        Assert.Empty(LexiconRow.All(""));
    }

    [Fact]
    public void Columns_are_apart_by_tabs_and_empty_beyond_the_last()
    {
        LexiconRow row = LexiconRow.All("point out\t\tReport\n").Single();
        Assert.Equal("point out", row.Word.ToString());
        Assert.Equal(["point out", "", "Report", ""], Enumerable.Range(0, 4).Select(column => row[column].ToString()));
        Assert.Equal(3, row.Count);
    }

    [Fact]
    public void A_list_that_there_is_not_is_named() =>
        Assert.Contains("no-such-list", Assert.Throws<InvalidDataException>(() => WordList.Rows("no-such-list").Count()).Message, StringComparison.Ordinal);
}
