using ClaimAttribution.Names;
using ClaimAttribution.Tagging;
using CsCheck;

namespace ClaimAttribution.Tests;

public class NameTests
{
    private static readonly WordReader Reader = new(ClaimModel.English);

    public static IEnumerable<TheoryDataRow<string[]>> Cases => CaseTable.Rows("names");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_name_has_its_kind(string[] row)
    {
        TaggedText text = Reader.Read(row[1]);
        NameMap names = NameMap.Read(text);
        (string Words, NameKind Kind)[] found = [.. Enumerable.Range(0, names.Names.Count)
            .Select(i => (row[1][text.Tokens[names.Names[i].Range.Start].Start..text.Tokens[names.Names[i].Range.End - 1].End], names.Entity(i).Kind))];
        Assert.Contains((row[2], Enum.Parse<NameKind>(row[3])), found);
    }

    [Fact]
    public void Names_are_in_order_and_share_no_token() => AnyText.Gen.Sample(static sample =>
    {
        TaggedText text = Reader.Read(sample);
        int last = 0;
        foreach (Name name in NameMap.Read(text).Names)
        {
            Assert.True(name.Range.Start >= last && name.Range.End > name.Range.Start && name.Range.End <= text.Count);
            last = name.Range.End;
        }
    });
}
