using ClaimAttribution.Statements;

namespace ClaimAttribution.Tests;

public sealed class StatusWeightsTests
{
    private const int Units = 64;
    private const int Statuses = StatusWeights.Statuses;

    [Theory]
    [InlineData(0.5)]
    [InlineData(40)]
    [InlineData(1e6)]
    public void Probabilities_are_those_of_plain_sums(double size)
    {
        var random = new Random(11);
        float[] weights = [.. Enumerable.Range(0, (Units + 1) * Statuses).Select(_ => (float)((random.NextDouble() - 0.5) * size))];
        short[] layer = [.. Enumerable.Range(0, Units).Select(_ => (short)Math.Max(0, random.Next(-300, 300)))];
        double[] scores = [.. Enumerable.Range(0, Statuses).Select(k => weights[(Units * Statuses) + k] + Enumerable.Range(0, Units).Sum(i => layer[i] * (double)StatusWeights.Scale * weights[(i * Statuses) + k]))];
        double[] odds = [.. scores.Select(score => Math.Exp(score - scores.Max()))];

        var probabilities = new float[Statuses];
        var best = (int)new StatusWeights(weights).Score(layer, probabilities);

        Assert.Equal(scores.IndexOf(scores.Max()), best);
        Assert.Equal(best, (int)StatusWeights.Best(probabilities));
        for (int k = 0; k < Statuses; k++) Assert.Equal(odds[k] / odds.Sum(), probabilities[k], 1e-5);
    }

    [Fact]
    public void Weights_are_read_as_they_were_written()
    {
        byte[] written = new StatusWeights([.. Enumerable.Range(0, (Units + 1) * Statuses).Select(static i => i / 7f)]).Write();
        Assert.Equal(written, StatusWeights.Read(written).Write());
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(-1e31f)]
    public void Weights_that_give_no_probability_are_refused(float weight)
    {
        var weights = new float[(Units + 1) * Statuses];
        weights[100] = weight;
        var damaged = Assert.Throws<InvalidDataException>(() => StatusWeights.Read(new StatusWeights(weights).Write()));
        Assert.Contains("place 100", damaged.Message, StringComparison.Ordinal);
    }
}
