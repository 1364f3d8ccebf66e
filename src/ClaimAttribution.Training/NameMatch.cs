namespace ClaimAttribution.Training;

/// <summary>
/// Whether two names can be of the same holder. Determiners and titles before a name, and all after the first comma, bracket or
/// preposition of a description, are left out; then one name ends with the other (<em>Holm</em>, <em>Ines Holm</em>), or both
/// begin and end with the same words (<em>Ines B. Holm</em>).
/// </summary>
internal static class NameMatch
{
    private static readonly HashSet<string> Left = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "these", "those", "mr.", "mrs.", "ms.", "dr.", "president", "sen.", "senator", "gov.", "governor", "rep.", "vice",
    };

    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase)
    {
        "for", "at", "in", "from", "with", "on", "about", "to", "by", "near", "among", "who", "that", "which", "familiar", "close", "taken", "selected", "restricting", "here",
    };

    public static bool Same(string first, string second)
    {
        string[] a = Words(first), b = Words(second);
        if (a.Length == 0 || b.Length == 0) return string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
        int shorter = Math.Min(a.Length, b.Length);
        if (a.AsSpan(a.Length - shorter).SequenceEqual(b.AsSpan(b.Length - shorter), StringComparer.OrdinalIgnoreCase)) return true;
        return shorter > 1 && string.Equals(a[0], b[0], StringComparison.OrdinalIgnoreCase) && string.Equals(a[^1], b[^1], StringComparison.OrdinalIgnoreCase);
    }

    private static string[] Words(string name)
    {
        string[] words = [.. name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(Left.Contains)];
        int end = 0;
        while (end < words.Length && (end == 0 || !Ends(words, end))) end++;
        string[] kept = words[..end];
        if (kept.Length > 0) kept[^1] = kept[^1].TrimEnd(',', '.', '"', '”');
        return kept.Length > 1 && kept[^1] is "Jr" or "Sr" ? kept[..^1] : kept;
    }

    /// <summary>Whether what stands before a word is all that is compared; <em>of</em> before a capital belongs to a name.</summary>
    private static bool Ends(string[] words, int end) =>
        words[end - 1].EndsWith(',') || words[end][0] is '(' or '-' or '–' || Breaks.Contains(words[end])
        || (words[end] == "of" && !(end + 1 < words.Length && char.IsUpper(words[end + 1][0])));
}
