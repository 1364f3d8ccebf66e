namespace ClaimAttribution.Training;

/// <summary>From the offsets of corpora, which count code points, to ours, which count UTF-16 code units; <see cref="Formats.OffsetMap"/> goes back.</summary>
internal static class CodePoints
{
    /// <summary>For each code point, and the end, how many code units are before it.</summary>
    public static int[] ToUnits(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++) if (!char.IsLowSurrogate(text[i])) units.Add(i);
        return [.. units, text.Length];
    }
}
