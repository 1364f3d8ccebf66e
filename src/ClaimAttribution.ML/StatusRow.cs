using ClaimAttribution.Models;
using ClaimAttribution.Statements;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClaimAttribution.ML;

/// <summary>A row of the training data.</summary>
internal sealed class StatusRow
{
    /// <summary>The units of the status layer.</summary>
    public float[] Units { get; set; } = [];

    /// <summary>The status, counted from 0.</summary>
    public uint Label { get; set; }

    /// <summary>The examples as a view of ML.NET.</summary>
    public static IDataView View(MLContext context, IEnumerable<StatusExample> examples, FeatureNetwork layer) =>
        context.Data.LoadFromEnumerable(examples.Select(example => Of(example, layer)), Schema(layer.Hidden));

    /// <summary>The columns of rows with so many units.</summary>
    public static SchemaDefinition Schema(int units)
    {
        var schema = SchemaDefinition.Create(typeof(StatusRow));
        schema[nameof(Units)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, units);
        schema[nameof(Label)].ColumnType = new KeyDataViewType(typeof(uint), StatusWeights.Statuses);
        return schema;
    }

    private static StatusRow Of(StatusExample example, FeatureNetwork layer)
    {
        var units = new short[layer.Hidden];
        layer.Hide(example.Features, units);
        return new StatusRow { Units = [.. units.Select(static unit => unit * StatusWeights.Scale)], Label = (uint)example.Status };
    }
}
