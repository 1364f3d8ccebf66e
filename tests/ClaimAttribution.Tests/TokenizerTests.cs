using System.Text;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tests;

public class TokenizerTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("tokens");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_split_into_syntactic_words(string[] row)
    {
        string[] expected = row[1].Split(" · ");
        string text = Spell(expected, row[0]);
        var tokens = new TokenBuffer();
        Tokenizer.English.Tokenize(text, tokens);
        Assert.Equal(expected, tokens.Spans.ToArray().Select(span => text[span.Start..span.End]));
    }

    [Fact]
    public void Every_sign_of_Unicode_is_in_a_token_or_between_tokens()
    {
        var tokens = new TokenBuffer();
        for (int sign = 0; sign <= 0x10FFFF; sign++)
        {
            string one = Rune.IsValid(sign) ? new Rune(sign).ToString() : ((char)sign).ToString(), text = $"a {one} b{one}c 1{one}2";
            Tokenizer.English.Tokenize(text, tokens);
            int end = 0;
            foreach (TextSpan token in tokens.Spans)
            {
                Assert.True(token.Start >= end && token.End > token.Start, $"U+{sign:X4}");
                end = token.End;
            }
            Assert.True(end == text.Length, $"U+{sign:X4}");
        }
    }

    /// <summary>Writes the tokens as a typist would: clitics, marks and the parts of a hyphenated word without a space.</summary>
    private static string Spell(string[] tokens, string name)
    {
        string text = tokens[0];
        for (int i = 1; i < tokens.Length; i++) text += (Joins(tokens[i - 1], tokens[i], name) ? "" : " ") + tokens[i];
        return text;
    }

    private static bool Joins(string last, string next, string name) =>
        next is "n't" or "n’t" or "'s" or "’s" or "," or "." or "?" or "?!" or "!!" or ")" or "%" or "…" or "..." or "”" or "''" or "’" or "na" or "not" or "mm"
        || last is "(" or "$" or "€" or "“" or "‘" or "``"
        || (next == "'" && last[^1] == 's')
        || (next is "-" or "/" || last is "-" or "/") && name is "hyphens" or "prefixes" or "slashes"
        || (name == "straight quotes" && (last == "\"" && next == "Go" || next == "\""));
}
