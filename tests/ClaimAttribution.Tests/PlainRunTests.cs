using ClaimAttribution.Tokens;
using CsCheck;

namespace ClaimAttribution.Tests;

/// <summary>What the tokenizer reads off masks is what its scanners and the splitter would find place by place.</summary>
public class PlainRunTests
{
    private static readonly string[] Pieces =
    [
        "the", "a", "I", "Holm", "Élysée", "中", "cannot", "im", "dont", "his", "Mr", "p", "10", "2015", "1st", "B12", "'s", "’s", "n't", "'", "’",
        "“", "”", "\"", "(", ")", "$", ",", ".", "!", "?", ";", ":", "—", "-", "•", "1)", "2)", "b)", "@", "#", "_", "&", "...", "U.S.", "www.a.b",
        "👩‍🚀", "𝟙", "𝐀", "\ud800", "\u200d", "\ufe0f", "\u007f", "\u00a0", "\u0301", "\n", "\n\n", "\r\n", "\t", "  ", " ", " ", " ", " ", " ", " ",
    ];

    private static readonly Gen<string> Runs = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 120].Select(static pieces => string.Concat(pieces)),
        Gen.String[Gen.Char[' ', '~'], 0, 150],
        AnyText.Gen);

    [Fact]
    public void Every_run_has_the_tokens_that_the_scanners_find() => Runs.Sample(static text =>
    {
        TokenBuffer tokens = Tokenize(text), scanned = new();
        var masks = new SignMasks(text);
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && !CharClasses.IsSpace(text[end])) end++;
            Tokenizer.English.Scan(text, i, end, ref masks, scanned);
            i = end + 1;
        }
        Assert.Equal(scanned.Spans, tokens.Spans);
    }, iter: 3000);

    [Fact]
    public void Tokens_do_not_depend_on_where_they_stand() => Gen.Select(Runs, Gen.Int[1, 130]).Sample(static (text, shift) =>
    {
        TextSpan[] tokens = Tokenize(text).Spans.ToArray(), shifted = Tokenize(new string(' ', shift) + text).Spans.ToArray();
        Assert.Equal(tokens, shifted.Select(token => new TextSpan(token.Start - shift, token.End - shift)));
    }, iter: 3000);

    [Fact]
    public void Sentences_end_only_at_places_that_the_tokenizer_marks() => Runs.Sample(static text =>
    {
        TokenBuffer tokens = Tokenize(text);
        List<TextSpan> sentences = [], others = [];
        ClaimModel.English.Splitter.Split(text, tokens.Spans, tokens.Places, sentences);
        ClaimModel.English.Splitter.Split(text, tokens.Spans, [.. Enumerable.Range(0, tokens.Count)], others);
        Assert.Equal(others, sentences);
    }, iter: 3000);

    [Fact]
    public void Most_words_are_no_place() => Assert.Equal(["mayor", "“", ".", "”", "1", ")", "2", "!"], Places("The mayor\nof Rome, Holm’s “friend.” 1) two 2 three words!"));

    private static string[] Places(string text)
    {
        TokenBuffer tokens = Tokenize(text);
        return [.. tokens.Places.ToArray().Select(place => text[tokens[place].Start..tokens[place].End])];
    }

    private static TokenBuffer Tokenize(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.English.Tokenize(text, tokens);
        return tokens;
    }
}
