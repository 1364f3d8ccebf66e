namespace ClaimAttribution.Training;

/// <summary>Between the offsets of corpora, which count code points, and ours, which count UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>For each code unit, and the end, how many code points are before it.</summary>
    public static int[] OfUnits(string text)
    {
        var points = new int[text.Length + 1];
        for (int i = 0, count = 0; i <= text.Length; i++)
        {
            points[i] = count;
            if (i < text.Length && !char.IsLowSurrogate(text[i])) count++;
        }
        return points;
    }

    /// <summary>For each code point, and the end, how many code units are before it.</summary>
    public static int[] ToUnits(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++) if (!char.IsLowSurrogate(text[i])) units.Add(i);
        return [.. units, text.Length];
    }
}
