using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.ML;

/// <summary>Pairs labelled statements with found ones, one to one, the best overlap of content words first.</summary>
internal static class StatementMatch
{
    private const double MinOverlap = 0.3;
    private const double CueBonus = 0.25;

    public static List<(int Labelled, int Found)> Pairs(TaggedText text, List<StatementDraft> labelled, List<StatementDraft> found)
    {
        HashSet<int>[] words = [.. labelled.Select(statement => Words(text, statement))];
        HashSet<int>[] others = [.. found.Select(statement => Words(text, statement))];
        var pairs = from l in Enumerable.Range(0, labelled.Count)
                    from f in Enumerable.Range(0, found.Count)
                    let overlap = Overlap(words[l], others[f])
                    where overlap >= MinOverlap
                    orderby overlap + (SameCue(labelled[l], found[f]) ? CueBonus : 0) descending, Math.Abs(l - f)
                    select (l, f);
        var usedLabels = new HashSet<int>();
        var usedFound = new HashSet<int>();
        var matched = new List<(int Labelled, int Found)>();
        foreach ((int l, int f) in pairs)
        {
            if (usedLabels.Contains(l) || usedFound.Contains(f)) continue;
            usedLabels.Add(l);
            usedFound.Add(f);
            matched.Add((l, f));
        }
        return matched;
    }

    private static HashSet<int> Words(TaggedText text, StatementDraft statement)
    {
        var words = new HashSet<int>();
        foreach (TokenRange range in statement.Content)
        {
            for (int i = range.Start; i < range.End; i++) if (char.IsLetterOrDigit(text.Word(i)[0])) words.Add(i);
        }
        return words;
    }

    private static double Overlap(HashSet<int> first, HashSet<int> second)
    {
        int both = first.Count(second.Contains), either = first.Count + second.Count - both;
        return either == 0 ? 0 : (double)both / either;
    }

    private static bool SameCue(StatementDraft first, StatementDraft second) =>
        first.Attribution is { } one && second.Attribution is { } other ? one.Cue.Overlaps(other.Cue) : first.Attribution is null && second.Attribution is null;
}
