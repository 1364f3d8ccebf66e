using ClaimAttribution.Tokens;
using CsCheck;

namespace ClaimAttribution.Tests;

public class SignMaskTests
{
    [Fact]
    public void Of_any_text_the_masks_are_what_the_table_says() => Gen.OneOf(Gen.String[Gen.Char[' ', '~'], 0, 200], Gen.String[0, 200]).Sample(static text =>
    {
        var rising = new SignMasks(text);
        for (int i = 0; i <= text.Length; i++)
        {
            var masks = new SignMasks(text);
            Assert.Equal(First(text, i, CharClasses.IsLetter, holds: false), masks.SkipLetters(i));
            Assert.Equal(First(text, i, CharClasses.IsSpace, holds: true), masks.FindSpace(i));
            Assert.Equal(masks.SkipLetters(i), rising.SkipLetters(i));
        }
    }, iter: 300);

    private static int First(string text, int from, Func<char, bool> kind, bool holds)
    {
        while (from < text.Length && kind(text[from]) != holds) from++;
        return from;
    }
}
