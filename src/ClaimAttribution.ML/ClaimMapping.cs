using Microsoft.ML.Transforms;

namespace ClaimAttribution.ML;

/// <summary>The mapping behind <see cref="ClaimAttributionCatalog.AttributeClaims"/>; ML.NET finds it by its contract when it loads a saved pipeline.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ClaimMapping : CustomMappingFactory<ClaimText, ClaimColumns>
{
    public const string Contract = "ClaimAttribution.AttributeClaims";

    public override Action<ClaimText, ClaimColumns> GetMapping() => Map;

    public static void Map(ClaimText input, ClaimColumns output)
    {
        Analysis analysis = ClaimAnalyzer.English.Analyze(input.Text ?? "");
        output.Statements = [.. analysis.Statements.Select(statement => analysis[statement.Content])];
        output.Statuses = [.. analysis.Statements.Select(static statement => statement.Status.ToString())];
        output.Sources = [.. analysis.Statements.Select(static statement => statement.Attribution?.Source?.Name ?? "")];
        output.Confidences = [.. analysis.Statements.Select(static statement => (float)statement.Confidence)];
    }
}
