namespace ClaimAttribution.ML;

/// <summary>
/// The columns that <see cref="ClaimAttributionCatalog.AttributeClaims"/> adds to a row: vectors of equal length, a place a
/// statement, in order of the text.
/// </summary>
public sealed class ClaimColumns
{
    /// <summary>The words of each statement; parts of an interrupted one are joined by “ … ”.</summary>
    public string[] Statements { get; set; } = [];

    /// <summary>The <see cref="VerificationStatus"/> of each statement by its name.</summary>
    public string[] Statuses { get; set; } = [];

    /// <summary>Who says it, by the fullest name that the text gives; empty for the author and where nobody is named.</summary>
    public string[] Sources { get; set; } = [];

    /// <summary>How sure the library is of each status, from 0 to 1.</summary>
    public float[] Confidences { get; set; } = [];
}
