using ClaimAttribution.Tagging;

namespace ClaimAttribution.Tests;

public class TaggerTests
{
    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("tags");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_has_its_tag_and_lemma(string[] row)
    {
        int start = row[1].IndexOf('*', StringComparison.Ordinal);
        string text = row[1].Replace("*", "", StringComparison.Ordinal);
        ClaimModel model = ClaimModel.English;
        TaggedText tagged = new WordReader(model).Read(text);
        int token = 0;
        while (tagged.Tokens[token].Start != start) token++;
        Assert.Equal((row[2], row[3]), (tagged.Penn(token).ToString(), tagged.Lemma(token).ToString()));
    }

    [Fact]
    public void Another_tagger_can_be_plugged_in()
    {
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions { Tagger = new NounTagger() });
        Assert.All(analyzer.Analyze("The ship sank.").Tokens, token => Assert.Equal(PennTag.NN, token.Tag.Penn));
    }

    private sealed class NounTagger : ITagger
    {
        public void Tag(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags) => tags.Fill(new TokenTag(UniversalTag.Noun, PennTag.NN));
    }
}
