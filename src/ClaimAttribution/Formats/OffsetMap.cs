using System.Text;

namespace ClaimAttribution.Formats;

/// <summary>Turns UTF-16 offsets of one text into those of another unit. One pass to build, one look-up an offset.</summary>
internal sealed class OffsetMap
{
    private readonly int[]? _offsets;

    public OffsetMap(string text, OffsetUnit unit)
    {
        if (unit == OffsetUnit.Utf16) return;
        _offsets = new int[text.Length + 1];
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            // A lone surrogate decodes as U+FFFD, one code unit long.
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
            for (int k = 0; k < length; k++) _offsets[i + k] = count;
            count += unit == OffsetUnit.CodePoint ? 1 : rune.Utf8SequenceLength;
            i += length;
        }
        _offsets[text.Length] = count;
    }

    public int this[int offset] => _offsets is null ? offset : _offsets[offset];
}
