using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// The labels of words: outside, or begin, inside, last or unit of a role (Ratinov and Roth, “Design Challenges and Misconceptions
/// in Named Entity Recognition”, 2009).
/// </summary>
internal static class RoleLabels
{
    public const int Count = 13;
    public const byte Outside = 0;

    private const int Begin = 0, Inside = 1, Last = 2, Unit = 3;

    /// <summary>The pairs of labels that may stand in a row, by the second.</summary>
    public static readonly (byte From, byte To)[] Pairs =
        [.. from next in Enumerable.Range(0, Count) from label in Enumerable.Range(0, Count) where Follows((byte)label, (byte)next) select ((byte)label, (byte)next)];

    public static Role Role(byte label) => (Role)((label + 3) / 4);

    /// <summary>Whether a span begins with the word.</summary>
    public static bool Begins(byte label) => label > 0 && (label - 1) % 4 is Begin or Unit;

    /// <summary>Whether a span ends with the word.</summary>
    public static bool Ends(byte label) => label > 0 && (label - 1) % 4 is Last or Unit;

    /// <summary>Whether a text may end with the label: every span is closed.</summary>
    public static bool Closes(byte label) => label == Outside || Ends(label);

    /// <summary>Whether <paramref name="next"/> may stand after <paramref name="label"/>.</summary>
    public static bool Follows(byte label, byte next) => Closes(label)
        ? next == Outside || Begins(next)
        : next > 0 && !Begins(next) && Role(next) == Role(label);

    /// <summary>Labels the words from <paramref name="start"/> to <paramref name="end"/> as one span.</summary>
    public static void Write(Span<byte> labels, int start, int end, Role role)
    {
        byte first = (byte)((4 * ((int)role - 1)) + 1);
        if (end == start + 1) labels[start] = (byte)(first + Unit);
        if (end <= start + 1) return;
        labels[start] = (byte)(first + Begin);
        labels[(start + 1)..(end - 1)].Fill((byte)(first + Inside));
        labels[end - 1] = (byte)(first + Last);
    }

    /// <summary>The span that begins at <paramref name="start"/>.</summary>
    public static TokenRange Span(ReadOnlySpan<byte> labels, int start)
    {
        int end = start;
        while (end < labels.Length && !Ends(labels[end])) end++;
        return new TokenRange(start, Math.Min(end + 1, labels.Length));
    }
}
