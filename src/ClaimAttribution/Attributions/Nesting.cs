using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Which attribution stands in the content of which.</summary>
internal static class Nesting
{
    private const int Window = 64;

    /// <summary>Sorts by the first token and gives each attribution the smallest one whose content holds its cue.</summary>
    public static void Order(List<AttributionDraft> drafts)
    {
        drafts.Sort(static (a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : a.Cue.Start.CompareTo(b.Cue.Start));
        for (int i = 0; i < drafts.Count; i++)
        {
            int best = int.MaxValue;
            drafts[i].Parent = null;
            for (int j = Math.Max(0, i - Window); j < Math.Min(drafts.Count, i + Window); j++)
            {
                if (j == i || !Holds(drafts[j], drafts[i].Cue) || Holds(drafts[i], drafts[j].Cue)) continue;
                int length = Length(drafts[j]);
                if (length >= best) continue;
                best = length;
                drafts[i].Parent = drafts[j];
            }
        }
    }

    private static bool Holds(AttributionDraft outer, TokenRange cue)
    {
        foreach (TokenRange range in outer.Content) if (range.Contains(cue)) return true;
        return false;
    }

    private static int Length(AttributionDraft draft)
    {
        int length = 0;
        foreach (TokenRange range in draft.Content) length += range.Length;
        return length;
    }
}
