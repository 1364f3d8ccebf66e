using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;
using CsCheck;

namespace ClaimAttribution.Tests;

public class ParserTests
{
    private static readonly UniversalTag[] UniversalTagValues = Enum.GetValues<UniversalTag>();
    private static readonly PennTag[] PennTagValues = Enum.GetValues<PennTag>();

    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("parses");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_depends_on_its_head(string[] row)
    {
        TaggedText text = new WordReader(ClaimModel.English).Read(row[1]);
        int word = Enumerable.Range(0, text.Count).Single(i => text.Word(i).SequenceEqual(row[2]));
        string head = text.Heads[word] < 0 ? "" : text.Word(text.Heads[word]).ToString();
        Assert.Equal((row[3], row[4]), (RelationNames.Of(text.Relations[word]), head));
    }

    [Fact]
    public void Any_words_with_any_tags_make_one_tree_with_one_root()
    {
        Gen<TokenTag> tag = Gen.Select(Gen.Int[0, UniversalTagValues.Length - 1], Gen.Int[0, PennTagValues.Length - 1], (universal, penn) => new TokenTag(UniversalTagValues[universal], PennTagValues[penn]));
        Gen.Select(tag.Array[1, 60], Gen.Char.Array[60]).Sample((tags, signs) =>
        {
            TextSpan[] tokens = [.. tags.Select((_, i) => new TextSpan(i, i + 1))];
            var heads = new int[tags.Length];
            var relations = new DependencyRelation[tags.Length];
            ClaimModel.English.Parser.Parse(WordOutline.Of(signs, tokens), tags, heads, relations);
            Assert.Single(heads, static head => head == -1);
            Assert.DoesNotContain(DependencyRelation.None, relations);
            Assert.All(Enumerable.Range(0, heads.Length), word => AssertReachesRoot(heads, word));
        });
    }

    private static void AssertReachesRoot(int[] heads, int word)
    {
        int steps = 0;
        for (int i = word; i >= 0; i = heads[i]) Assert.True(steps++ <= heads.Length, "The heads go round in a circle.");
    }
}
