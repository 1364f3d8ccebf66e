namespace ClaimAttribution;

#pragma warning disable CA1720 // The names are the encodings'.
/// <summary>What an offset in an exported file counts.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript count.</summary>
    Utf16,
    /// <summary>Unicode code points, as Python counts.</summary>
    CodePoint,
    /// <summary>Bytes of UTF-8, as Rust and Go count; a lone surrogate counts as the three bytes of U+FFFD.</summary>
    Utf8,
}
