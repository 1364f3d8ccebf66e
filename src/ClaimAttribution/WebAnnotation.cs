using System.Buffers;
using ClaimAttribution.Formats;

namespace ClaimAttribution;

/// <summary>
/// Writes analyses as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one AnnotationPage in JSON-LD a document, a line
/// each, for annotation tools and archives.
/// </summary>
/// <remarks>
/// Thread-safe; AOT-safe. Statements are annotations that classify their words by status; sources, cues and evidence have their own.
/// Positions count Unicode code points, as the recommendation asks.
/// </remarks>
public static class WebAnnotation
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
        JsonLine.Write(output, json => new AnnotationJson(json, analysis, DocumentIri.Of(id)).Write());
    }
}
