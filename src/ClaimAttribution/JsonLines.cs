using System.Buffers;
using ClaimAttribution.Formats;

namespace ClaimAttribution;

/// <summary>Writes analyses as JSON Lines (https://jsonlines.org): one object a document, the same order of properties always.</summary>
/// <remarks>Thread-safe. Schema 1; AOT-safe.</remarks>
public static class JsonLines
{
    /// <summary>Writes one analysis as one line in UTF-8, line feed included.</summary>
    /// <param name="output">Where the line goes.</param>
    /// <param name="analysis">What was found.</param>
    /// <param name="id">The name of the document.</param>
    /// <param name="unit">What offsets count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, Analysis analysis, string id, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(id);
        JsonLine.Write(output, json => new AnalysisJson(json, analysis, new OffsetMap(analysis.Text, unit)).Write(id, unit));
    }
}
