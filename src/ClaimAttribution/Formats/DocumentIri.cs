namespace ClaimAttribution.Formats;

/// <summary>The name of a document as linked data has names: its own if it is an address, else a relative reference.</summary>
internal static class DocumentIri
{
    public static string Of(string id)
    {
        string name = WellFormedText.Of(id);
        bool isAddress = (name.Contains("://", StringComparison.Ordinal) || name.StartsWith("urn:", StringComparison.Ordinal)) && Uri.IsWellFormedUriString(name, UriKind.Absolute);
        return isAddress ? name : string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
    }
}
