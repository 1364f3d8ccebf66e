using ClaimAttribution.Attributions;
using ClaimAttribution.Models;

namespace ClaimAttribution.Tests;

public sealed class LabelDecoderTests
{
    private const int Hidden = 64;
    private const int Words = 4;

    [Theory]
    [InlineData(0.0005f)]
    [InlineData(0.01f)]
    public void The_sum_is_that_over_all_rows_of_labels_and_the_best_row_is_the_most_probable(float scale)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            LabelDecoder decoder = Make(scale, seed);
            double found = decoder.LogSum();
            byte[][] rows = [.. Rows(Words)];
            double[] logs = [.. rows.Select(row => decoder.LogProbability(row, 0))];
            double best = logs.Max(), sum = best + Math.Log(logs.Sum(log => Math.Exp(log - best)));
            Assert.Equal(sum, found, 1e-4);
            var labels = new byte[Words];
            decoder.Decode(labels);
            Assert.Equal(best, decoder.LogProbability(labels, 0), 1e-9);
        }
    }

    private static LabelDecoder Make(float scale, int seed)
    {
        var random = new Random(seed);
        var rows = new sbyte[Hidden << 6];
        for (int i = 0; i < rows.Length; i++) rows[i] = (sbyte)random.Next(-90, 90);
        short[] outputs = [.. Enumerable.Range(0, RoleLabels.Count * Hidden).Select(_ => (short)random.Next(-127, 128))];
        short[] transitions = [.. Enumerable.Range(0, LabelWeights.RowLength * LabelWeights.RowLength).Select(_ => (short)random.Next(-200, 200))];
        uint[][] features = [.. Enumerable.Range(0, Words).Select(_ => Enumerable.Range(0, 9).Select(_ => (uint)random.Next()).ToArray())];
        foreach (uint feature in features.SelectMany(static word => word)) BitConverter.TryWriteBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(rows.AsSpan((int)(feature & 63) * Hidden, Hidden))[^2..], FeatureNetwork.Mark(feature));
        var decoder = new LabelDecoder(new LabelWeights(scale, transitions, new FeatureNetwork(rows, new short[Hidden], outputs, new int[RoleLabels.Count])));
        foreach (uint[] word in features) decoder.Add(word);
        return decoder;
    }

    /// <summary>All rows of labels that can stand.</summary>
    private static IEnumerable<byte[]> Rows(int length)
    {
        if (length == 0) return [[]];
        return
            from row in Rows(length - 1)
            from label in Enumerable.Range(0, RoleLabels.Count)
            where RoleLabels.Follows(row.Length == 0 ? RoleLabels.Outside : row[^1], (byte)label) && (length < Words || RoleLabels.Closes((byte)label))
            select (byte[])[.. row, (byte)label];
    }
}
