using System.Runtime.InteropServices;
using ClaimAttribution.Models;

namespace ClaimAttribution.Tests;

public class FeatureNetworkTests
{
    private const int Hidden = 96;
    private const int Outputs = 70;
    private const int Few = 13;
    private const int RowBits = 6;

    private static readonly uint[] Features = [.. Enumerable.Range(0, 40).Select(static i => (uint)i * 0x9E3779B9)];

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(40)]
    public void Scores_are_those_of_plain_sums(int count)
    {
        uint[] features = Features[..count];
        (FeatureNetwork network, sbyte[] rows, short[] bias, short[] outputs, int[] outputBias) = Make();
        var hidden = new short[Hidden];
        network.Hide(features, hidden);
        OutputBlock block = network.Block(0, Outputs);
        var scores = new int[block.Room];
        block.Score(hidden, scores);

        int[] layer = [.. bias.Select(static weight => (int)weight)];
        foreach (uint feature in features)
        {
            int row = Owned(rows, feature);
            for (int i = 0; row >= 0 && i < Hidden; i++) layer[i] += rows[(row * Hidden) + i];
        }
        int[] expected = [.. Enumerable.Range(0, Outputs).Select(k => outputBias[k] + Enumerable.Range(0, Hidden).Sum(i => Math.Max(0, layer[i]) * outputs[(k * Hidden) + i]))];
        Assert.Equal(expected, scores[..Outputs]);
        Assert.Equal(expected, Enumerable.Range(0, Outputs).Select(k => network.Score(k, hidden)));
        Assert.Equal(expected.IndexOf(expected.Max()), OutputBlock.Best(scores));
        OutputBlock few = network.Block(2, Few);
        few.Score(hidden, scores);
        Assert.Equal(expected[2..(2 + Few)], scores[..Few]);
    }

    [Fact]
    public void Of_equal_scores_the_first_is_best()
    {
        int[] scores = [.. Enumerable.Range(0, 48).Select(static k => k is 19 or 3 or 40 ? 7 : -k)];
        Assert.Equal(3, OutputBlock.Best(scores));
    }

    [Fact]
    public void Rows_that_are_read_where_they_lie_give_the_same_sums_and_are_copied_once_they_are_asked_often()
    {
        (FeatureNetwork network, sbyte[] rows, short[] bias, short[] outputs, int[] outputBias) = Make();
        sbyte[] lying = GC.AllocateUninitializedArray<sbyte>(rows.Length, pinned: true);
        rows.CopyTo(lying, 0);
        var embedded = new FeatureNetwork(lying, bias, outputs, outputBias, embedded: true);
        short[] expected = new short[Hidden], hidden = new short[Hidden];
        network.Hide(Features, expected);
        for (int i = 0; i < NetworkRows.Often; i++)
        {
            embedded.Hide(Features, hidden);
            if (!hidden.AsSpan().SequenceEqual(expected)) Assert.Fail($"Layer {i} was another.");
        }
        Array.Fill(lying, (sbyte)1);
        embedded.Hide(Features, hidden);
        Assert.Equal(expected, hidden);
        Assert.Equal(network.Write(), embedded.Write());
    }

    [Fact]
    public void A_network_gives_back_what_was_written()
    {
        FeatureNetwork network = Make().Network;
        Assert.Equal(network.Write(), FeatureNetwork.Read(network.Write()).Write());
    }

    [Fact]
    public void A_network_of_another_size_is_refused()
    {
        byte[] bytes = Make().Network.Write();
        Assert.Contains($"{bytes.Length - 1} bytes", Assert.Throws<InvalidDataException>(() => FeatureNetwork.Read(bytes.AsSpan(0, bytes.Length - 1))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => FeatureNetwork.Read([]));
    }

    private static (FeatureNetwork Network, sbyte[] Rows, short[] Bias, short[] Outputs, int[] OutputBias) Make()
    {
        var random = new Random(7);
        sbyte[] rows = [.. Enumerable.Range(0, Hidden << RowBits).Select(_ => (sbyte)random.Next(-127, 128))];
        for (int i = 0; i < Features.Length; i += 2) Own(rows, Features[i]);
        short[] bias = [.. Enumerable.Range(0, Hidden).Select(_ => (short)random.Next(-300, 300))];
        short[] outputs = [.. Enumerable.Range(0, Outputs * Hidden).Select(i => (short)(i % Hidden >= Hidden - FeatureNetwork.MarkLength ? 0 : random.Next(-127, 128)))];
        int[] outputBias = [.. Enumerable.Range(0, Outputs).Select(_ => random.Next(-9999, 9999))];
        return (new FeatureNetwork(rows, bias, outputs, outputBias), rows, bias, outputs, outputBias);
    }

    private static void Own(sbyte[] rows, uint feature)
    {
        int row = (int)(feature & ((1u << RowBits) - 1));
        MemoryMarshal.Write(MemoryMarshal.AsBytes(rows.AsSpan(((row + 1) * Hidden) - FeatureNetwork.MarkLength)), FeatureNetwork.Mark(feature));
    }

    private static int Owned(sbyte[] rows, uint feature)
    {
        int row = (int)(feature & ((1u << RowBits) - 1));
        foreach (int candidate in (int[])[row, row ^ 1])
        {
            if (MemoryMarshal.Read<short>(MemoryMarshal.AsBytes(rows.AsSpan(((candidate + 1) * Hidden) - FeatureNetwork.MarkLength))) == FeatureNetwork.Mark(feature)) return candidate;
        }
        return -1;
    }
}
