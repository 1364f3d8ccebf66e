using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

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

    [Theory]
    [InlineData("evidence-phrases")]
    [InlineData("opinion-phrases")]
    [InlineData("prospect-phrases")]
    public void Every_listed_phrase_is_found_as_people_write_it(string list)
    {
        List<string> missed = [];
        foreach (string phrase in WordList.Rows(list).Select(static row => row.Word.ToString()))
        {
            var table = new PhraseTable<bool>([(phrase.AsMemory(), true)]);
            TaggedText text = new();
            text.Begin("they are " + phrase.Replace(" n't", "n't").Replace(" '", "'").Replace(" %", "%"));
            Tokenizer.English.Tokenize(text.Text, text.Tokens);
            if (table.Match(text, 2, text.Count, out _) != text.Count - 2) missed.Add(phrase);
        }
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("evidence-phrases")]
    [InlineData("opinion-phrases")]
    [InlineData("prospect-phrases")]
    public void No_phrase_is_listed_twice(string list) =>
        Assert.Empty(WordList.Rows(list).GroupBy(static row => row.Word.ToString(), StringComparer.OrdinalIgnoreCase).Where(static rows => rows.Count() > 1).Select(static rows => rows.Key));
}
