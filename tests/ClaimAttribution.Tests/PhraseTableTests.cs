using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Tests;

public class PhraseTableTests
{
    private static readonly PhraseTable<int> Table = new([("no".AsMemory(), 1), ("say".AsMemory(), 2), ("say no".AsMemory(), 3), ("can't say".AsMemory(), 4), ("say no more".AsMemory(), 5), ("Say No".AsMemory(), 6)]);

    [Theory]
    [InlineData("say no more", 3, 5)]
    [InlineData("Say no less", 2, 3)]
    [InlineData("say nothing", 1, 2)]
    [InlineData("no one", 1, 1)]
    [InlineData("CAN’T SAY", 3, 4)]
    [InlineData("can say", 0, 0)]
    [InlineData("more", 0, 0)]
    public void The_longest_phrase_is_found_in_any_case_with_its_first_value(string text, int words, int value)
    {
        TaggedText tagged = new WordReader(ClaimModel.English).Read(text);
        Assert.Equal(words, Table.Match(tagged, 0, tagged.Count, out int found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void A_phrase_ends_where_it_must()
    {
        TaggedText tagged = new WordReader(ClaimModel.English).Read("say no more");
        Assert.Equal(2, Table.Match(tagged, 0, 2, out int found));
        Assert.Equal(3, found);
    }
}
