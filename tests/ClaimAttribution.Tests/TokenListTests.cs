using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tests;

public class TokenListTests
{
    private static readonly WordReader Reader = new(ClaimModel.English);

    public static TheoryData<string> Texts => new()
    {
        "",
        "Word",
        "The mill has allegedly closed, two workers said on Monday.",
        string.Concat(Enumerable.Repeat("The mill has allegedly closed, two workers said. ", 40)),
        $"Some say {new string('a', 126)} and some {new string('b', 127)} or {new string('c', 5000)}.",
        $"Before{new string(' ', 16383)}the gap{new string(' ', 20000)}and behind it.",
        string.Concat(Enumerable.Repeat(new string('x', 300) + " ", 200)),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_token_is_as_it_was_however_long_or_far_from_the_last(string text)
    {
        TaggedText tagged = Reader.Read(text);
        Token[] expected = [.. Enumerable.Range(0, tagged.Count).Select(i => new Token(tagged.Tokens[i], tagged.Tags[i]))];
        var list = new TokenList(tagged);
        Assert.Equal(expected.Length, list.Count);
        Assert.Equal(expected, list);
        Assert.Equal(expected, Enumerable.Range(0, list.Count).Select(i => list[i]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_index_outside_is_named(int index)
    {
        var list = new TokenList(Reader.Read("Two words"));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[index]).ParamName);
    }
}
