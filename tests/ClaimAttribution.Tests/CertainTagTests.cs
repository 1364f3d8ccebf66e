using ClaimAttribution.Tagging;

namespace ClaimAttribution.Tests;

public class CertainTagTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 200).Select(static i => $"word{i}")];

    private static readonly CertainTags Table = new([.. Words.Select(static (word, i) => (CertainTags.Key(WordOutline.Of(word)), (byte)(i % 40)))]);

    [Fact]
    public void Known_words_have_their_tag_and_others_none()
    {
        Assert.All(Words, static (word, i) => Assert.Equal(i % 40, Table.Find(WordOutline.Of(word))));
        Assert.Equal(-1, Table.Find(WordOutline.Of("Word1")));
        Assert.Equal(-1, Table.Find(WordOutline.Of("")));
        Assert.Equal(-1, new CertainTags([]).Find(WordOutline.Of("word1")));
    }

    [Fact]
    public void A_table_gives_back_what_was_written()
    {
        byte[] written = Table.Write();
        Assert.Equal(written, CertainTags.Read([.. written, 9], 40, out ReadOnlySpan<byte> rest).Write());
        Assert.Equal(1, rest.Length);
    }

    [Fact]
    public void A_damaged_table_is_refused()
    {
        byte[] written = Table.Write();
        Assert.Throws<InvalidDataException>(() => CertainTags.Read(written, 39, out _));
        Assert.Throws<InvalidDataException>(() => CertainTags.Read(written.AsSpan(0, written.Length - 1), 40, out _));
        Assert.Throws<InvalidDataException>(() => CertainTags.Read([], 40, out _));
    }
}
