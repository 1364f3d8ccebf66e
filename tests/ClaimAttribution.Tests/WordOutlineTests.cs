using ClaimAttribution.Tagging;
using CsCheck;

namespace ClaimAttribution.Tests;

public class WordOutlineTests
{
    [Fact]
    public void Of_any_word_each_part_is_the_hash_of_that_part() => Gen.OneOf(Gen.String[Gen.Char[' ', '~'], 0, 9], Gen.String[Gen.Char['a', 'z'], 1, 9], Gen.Select(Gen.Char['A', 'Z'], Gen.String[Gen.Char['a', 'z'], 0, 9], static (first, rest) => first + rest), Gen.String[0, 9]).Sample(static word =>
    {
        WordOutline outline = WordOutline.Of(word);
        string backwards = string.Concat(word.Reverse());
        Assert.Equal(Hash(word), outline.Word);
        Assert.Equal(WordHash.Shape(word), outline.Shape);
        Assert.Equal(word.Length > 1 ? Hash(word[..1]) : 0, outline.Prefix1);
        Assert.Equal(word.Length > 2 ? Hash(word[..2]) : 0, outline.Prefix2);
        Assert.Equal(word.Length > 3 ? Hash(word[..3]) : 0, outline.Prefix3);
        Assert.Equal(word.Length > 1 ? Hash(backwards[..1]) : 0, outline.Suffix1);
        Assert.Equal(word.Length > 2 ? Hash(backwards[..2]) : 0, outline.Suffix2);
        Assert.Equal(Hash(backwards[..Math.Min(3, word.Length)]), outline.Suffix3);
        Assert.Equal(word.Length > 4 ? Hash(backwards[..4]) : 0, outline.Suffix4);
        Assert.Equal(word.Length > 5 ? Hash(backwards[..5]) : 0, outline.Suffix5);
        Assert.Equal(Hash(word[Math.Max(0, word.Length - 3)..]) + (word.Length > 0 && char.IsUpper(word[0]) ? 1u : 0u), outline.Ending);
    });

    [Theory]
    [InlineData("Rome", "Yemen", true)]
    [InlineData("of", "yesterday", true)]
    [InlineData("U.S.", "E.U.", true)]
    [InlineData("2015", "99", true)]
    [InlineData("...", "..", true)]
    [InlineData("Ølsted", "Bern", true)]
    [InlineData("Rome", "rome", false)]
    [InlineData("a", "an", false)]
    [InlineData("iPhone", "Iphone", false)]
    public void Words_of_one_outline_are_alike(string word, string other, bool alike) => Assert.Equal(alike, WordOutline.Of(word).Shape == WordOutline.Of(other).Shape);

    private static uint Hash(string text) => text.Aggregate(WordHash.Start, static (hash, sign) => (hash ^ char.ToLowerInvariant(sign)) * WordHash.Prime);
}
