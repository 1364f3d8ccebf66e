using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimAttribution.Formats;

/// <summary>Writes markup as it is, and text so that it cannot become markup.</summary>
internal sealed class HtmlText(IBufferWriter<byte> output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public HtmlText Markup(string markup)
    {
        Encoding.UTF8.GetBytes(markup, output);
        return this;
    }

    public HtmlText Text(string text) => Markup(Encoder.Encode(text));
}
