using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClaimAttribution.ML;

/// <summary>A row of the training data.</summary>
internal sealed class StatusRow
{
    /// <summary>1 where a statement has the feature of the place.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>The status, counted from 0.</summary>
    public uint Label { get; set; }

    /// <summary>The examples as a view of ML.NET; a place a feature.</summary>
    public static IDataView View(MLContext context, IEnumerable<StatusExample> examples, uint[] features) =>
        context.Data.LoadFromEnumerable(examples.Select(example => Of(example, features)), Schema(features.Length));

    /// <summary>The columns of rows with so many features.</summary>
    public static SchemaDefinition Schema(int features)
    {
        var schema = SchemaDefinition.Create(typeof(StatusRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(Label)].ColumnType = new KeyDataViewType(typeof(uint), StatusWeights.Statuses);
        return schema;
    }

    private static StatusRow Of(StatusExample example, uint[] features)
    {
        int[] places = [.. example.Features.Select(feature => Array.BinarySearch(features, feature)).Where(static place => place >= 0).Order()];
        float[] values = [.. places.Select(static _ => 1f)];
        return new StatusRow { Features = new VBuffer<float>(features.Length, places.Length, values, places), Label = (uint)example.Status };
    }
}
