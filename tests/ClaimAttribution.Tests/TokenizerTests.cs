using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tests;

public class TokenizerTests
{
    [Theory]
    [InlineData("They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|.")]
    [InlineData("It cannot be Anna's.", "It|can|not|be|Anna|'s|.")]
    [InlineData("The so-called co-founder", "The|so|-|called|co-founder")]
    [InlineData("Mr. Smith of the U.S. paid $3.5 million at 5:30 p.m.", "Mr.|Smith|of|the|U.S.|paid|$|3.5|million|at|5:30|p.m.")]
    [InlineData("See https://example.org/a?b=c, or mail a.b@example.org.", "See|https://example.org/a?b=c|,|or|mail|a.b@example.org|.")]
    public void Text_is_split_into_syntactic_words(string text, string expected)
    {
        var tokens = new TokenBuffer();
        Tokenizer.English.Tokenize(text, tokens);
        Assert.Equal(expected, string.Join('|', tokens.Spans.ToArray().Select(span => text[span.Start..span.End])));
    }
}
