using System.Buffers;
using ClaimAttribution.Formats;

namespace ClaimAttribution;

/// <summary>Writes analyses as schema.org <c>Claim</c> (https://schema.org/Claim): one graph in JSON-LD a document, a line each.</summary>
/// <remarks>
/// Thread-safe; AOT-safe. A claim has its text, its author where it has a source, the document it appears in, and as keyword the status
/// that this document gives it. Opinions and plans are no claims. Never a <c>ClaimReview</c>, which rates truth: nobody here judges that.
/// </remarks>
public static class SchemaOrg
{
    /// <summary>Writes one analysis as one line in UTF-8, line feed included.</summary>
    /// <param name="output">Where the line goes.</param>
    /// <param name="analysis">What was found.</param>
    /// <param name="id">The name of the document: an address, or whatever is percent-encoded to a relative reference.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, Analysis analysis, string id)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(id);
        JsonLine.Write(output, json => new ClaimJson(json, analysis, DocumentIri.Of(id)).Write());
    }
}
