using Microsoft.ML.Data;

namespace ClaimAttribution.ML;

/// <summary>A row of the training data.</summary>
internal sealed class StatusRow
{
    public VBuffer<float> Features { get; set; }

    /// <summary>The status, counted from 0.</summary>
    public uint Label { get; set; }

    public static StatusRow Of(StatusExample example, uint[] features)
    {
        int[] places = [.. example.Features.Select(feature => Array.BinarySearch(features, feature)).Where(static place => place >= 0).Distinct().Order()];
        float[] values = [.. places.Select(static _ => 1f)];
        return new StatusRow { Features = new VBuffer<float>(features.Length, places.Length, values, places), Label = (uint)example.Status };
    }
}
