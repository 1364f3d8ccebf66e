using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Tests;

public class SideBySideTests
{
    /// <summary>Of no, one and many sentences, long beside short, of certain words alone.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Of the and the of.")]
    [InlineData("No. The mill has allegedly closed, two workers who had left it on Monday said at the gate. Yes. No. Why? The of the. It is said to be true.")]
    public void A_sentence_gets_the_tags_and_the_tree_that_it_gets_alone(string text)
    {
        ClaimModel model = ClaimModel.English;
        TaggedText all = new WordReader(model).Read(text);
        WordOutline[] words = WordOutline.Of(text, all.Tokens.Spans.ToArray());
        var alone = new TokenTag[all.Count];
        model.Tagger.Tag(text, all.Tokens.Spans, words, [.. all.Sentences], alone);
        foreach (TextSpan sentence in all.Sentences)
        {
            var tags = new TokenTag[sentence.Length];
            model.Tagger.Tag(text, all.Tokens.Spans[sentence.Start..sentence.End], tags);
            Assert.Equal(tags, alone[sentence.Start..sentence.End]);
            var heads = new int[sentence.Length];
            var relations = new DependencyRelation[sentence.Length];
            model.Parser.Parse(words.AsSpan()[sentence.Start..sentence.End], all.Tags.AsSpan(sentence.Start, sentence.Length), heads, relations);
            Assert.Equal(heads.Select(head => head < 0 ? -1 : head + sentence.Start), all.Heads[sentence.Start..sentence.End]);
            Assert.Equal(relations, all.Relations[sentence.Start..sentence.End]);
        }
    }
}
