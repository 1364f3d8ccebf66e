using ClaimAttribution.Lexicon;
using ClaimAttribution.Names;
using CsCheck;

namespace ClaimAttribution.Tests;

public class VocabularyTests
{
    [Fact]
    public void Words_are_numbered_as_they_come_and_found_again_whatever_text_came_before() => Gen.String[Gen.Char["abAB"], 0, 6].Array[0, 200].Sample(words =>
    {
        var vocabulary = new Vocabulary();
        for (int first = 0; first <= words.Length; first += 60)
        {
            vocabulary.Clear();
            var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (string word in words[first..])
            {
                Assert.Equal(known.GetValueOrDefault(word, -1), vocabulary.Find(word));
                known.TryAdd(word, known.Count);
                Assert.Equal(known[word], vocabulary.Add(word));
            }
            Assert.All(words[first..], word => Assert.Equal(known[word], vocabulary.Find(word)));
            Assert.Equal(known.Count, vocabulary.Count);
        }
    });

    [Theory]
    [InlineData(false, "01234567")]
    [InlineData(true, "23456789")]
    public void Of_one_word_eight_bearers_are_told_apart(bool forgets, string expected)
    {
        var bearers = new Bearers<string>(forgets);
        for (int text = 0; text < 2; text++)
        {
            bearers.Clear();
            Assert.True(bearers.Of("mayor").IsEmpty);
            for (int i = 0; i < 100; i++) bearers.Add($"word {i}", "other");
            foreach (string bearer in (string[])["0", "1", "1", "2", "3", "4", "5", "6", "7", "8", "9"]) bearers.Add("Mayor", bearer);
            Assert.Equal(expected, string.Concat(bearers.Of("mayor").ToArray()));
            Assert.Equal(["other"], bearers.Of("WORD 99").ToArray());
        }
    }
}
