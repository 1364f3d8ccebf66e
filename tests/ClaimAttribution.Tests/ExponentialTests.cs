using System.Runtime.Intrinsics;
using ClaimAttribution.Models;

namespace ClaimAttribution.Tests;

public sealed class ExponentialTests
{
    [Fact]
    public void Powers_are_those_of_the_runtime()
    {
        for (float x = Exponential.Lowest; x <= Exponential.Highest; x += 0.0137f)
        {
            Assert.InRange(Exponential.Of(Vector256.Create(x))[0] / Math.Exp(x), 1 - 2e-7, 1 + 2e-7);
        }
    }

    [Fact]
    public void Each_lane_has_its_own_power()
    {
        Vector256<float> powers = Exponential.Of(Vector256.Create(0f, 1, -1, 2, -2, 10, -10, 88));
        Assert.Equal(1, powers[0]);
        for (int lane = 0; lane < 8; lane++) Assert.Equal(Math.Exp(new[] { 0, 1, -1, 2, -2, 10, -10, 88 }[lane]), powers[lane], 1e-6 * powers[lane]);
    }

    [Theory]
    [InlineData(-81f)]
    [InlineData(-1e30f)]
    [InlineData(float.NegativeInfinity)]
    public void What_is_too_low_has_the_lowest_power(float x) => Assert.Equal(Exponential.Of(Vector256.Create(Exponential.Lowest)), Exponential.Of(Vector256.Create(x)));
}
