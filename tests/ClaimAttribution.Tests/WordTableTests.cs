using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tests;

public class WordTableTests
{
    private static readonly (ReadOnlyMemory<char>, int)[] Entries = [("say".AsMemory(), 1), ("no".AsMemory(), 2), ("Élysée".AsMemory(), 3), ("according to".AsMemory(), 4), ("Say".AsMemory(), 5), (default, 6)];

    private static readonly WordTable<int> Table = new(Entries);

    [Theory]
    [InlineData("say", 1)]
    [InlineData("SAY", 1)]
    [InlineData("NO", 2)]
    [InlineData("éLYSÉE", 3)]
    [InlineData("According To", 4)]
    [InlineData("", 6)]
    public void A_word_is_found_in_any_case_with_its_first_value(string word, int value) => Assert.Equal(value, Table.Get(word));

    [Theory]
    [InlineData("says")]
    [InlineData("sa")]
    [InlineData("n")]
    [InlineData("Elysee")]
    [InlineData("according at to")]
    [InlineData("accorting to")]
    public void A_word_with_the_same_ends_is_another_word(string word) => Assert.False(Table.TryGet(word, out _));
}
