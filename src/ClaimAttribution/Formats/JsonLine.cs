using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimAttribution.Formats;

/// <summary>One line of JSON, in which letters beyond ASCII stay as they are.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a line, line feed included.</summary>
    public static void Write(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options)) write(json);
        output.Write("\n"u8);
    }
}
