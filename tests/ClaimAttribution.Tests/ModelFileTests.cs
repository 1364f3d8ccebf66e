using System.Buffers.Binary;
using ClaimAttribution.Models;

namespace ClaimAttribution.Tests;

public class ModelFileTests
{
    private static readonly byte[] Good = ModelWriter.Write([new ModelSection("one", 7, [1, 2, 3]), new ModelSection("two", 8, [])]);

    [Fact]
    public void A_model_gives_back_what_was_written()
    {
        ModelFile file = ModelFile.Read(Good);
        Assert.Equal([1, 2, 3], file.Section("one", 7).ToArray());
        Assert.Equal(["one", "two"], file.Sections.Select(section => section.Name));
        Assert.Contains("three", Assert.Throws<InvalidDataException>(() => ModelFile.Read(Good).Section("three", 7).Length).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_model_which_is_trusted_in_use_has_the_right_checksum()
    {
        using Stream stream = ClaimModel.OpenEnglish();
        Assert.Equal(ClaimModel.English.Version, ClaimModel.Load(stream).Version);
    }

    [Fact]
    public void Any_changed_byte_is_noticed()
    {
        for (int i = 0; i < Good.Length; i++)
        {
            byte[] damaged = [.. Good];
            damaged[i] ^= 0x40;
            Assert.Throws<InvalidDataException>(() => ModelFile.Read(damaged));
        }
    }

    [Fact]
    public void Any_shorter_file_is_noticed()
    {
        for (int length = 0; length < Good.Length; length++) Assert.Throws<InvalidDataException>(() => ModelFile.Read(Good.AsSpan(0, length)));
    }

    [Fact]
    public void A_foreign_file_and_another_version_are_named()
    {
        Assert.Contains("434C41494D53", Assert.Throws<InvalidDataException>(() => ModelFile.Read(new byte[500])).Message, StringComparison.Ordinal);
        byte[] newer = [.. Good];
        BinaryPrimitives.WriteInt32LittleEndian(newer.AsSpan(8), 99);
        Assert.Contains("99", Assert.Throws<InvalidDataException>(() => ModelFile.Read(newer)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_other_templates_is_refused()
    {
        Assert.Contains("0000000000000009", Assert.Throws<InvalidDataException>(() => ModelFile.Read(Good).Section("one", 9).Length).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_the_weights_of_a_stage_is_refused()
    {
        using var stream = new MemoryStream(Good);
        Assert.Contains("one, two", Assert.Throws<InvalidDataException>(() => ClaimModel.Load(stream)).Message, StringComparison.Ordinal);
    }
}
