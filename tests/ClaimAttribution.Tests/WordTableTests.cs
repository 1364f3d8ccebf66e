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

    [Fact]
    public void No_letter_is_one_of_ASCII_in_another_case()
    {
        for (int sign = 128; sign <= char.MaxValue; sign++)
        {
            for (char letter = 'a'; letter <= 'z'; letter++) Assert.False(((char)sign).ToString().Equals(letter.ToString(), StringComparison.OrdinalIgnoreCase));
        }
    }
}
