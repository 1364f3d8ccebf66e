using ClaimAttribution.ML;

namespace ClaimAttribution.Training;

/// <summary>Deals articles out to folds, those that tell the same wire story to the same one.</summary>
internal static class ArticleFolds
{
    private const int Words = 5;
    private const double SameStory = 0.1;

    /// <summary>The fold of each article.</summary>
    public static int[] Of(IReadOnlyList<LabelledArticle> articles, int count)
    {
        HashSet<string>[] shingles = [.. articles.Select(static article => Shingles(article.Text))];
        int[] stories = [.. Enumerable.Range(0, articles.Count)];
        for (int i = 0; i < stories.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (stories[i] == stories[j] || Share(shingles[i], shingles[j]) < SameStory) continue;
                (int from, int to) = (Math.Max(stories[i], stories[j]), Math.Min(stories[i], stories[j]));
                for (int k = 0; k <= i; k++) if (stories[k] == from) stories[k] = to;
            }
        }
        var sizes = new int[count];
        var folds = new int[articles.Count];
        foreach (var story in stories.Select((story, place) => (story, place)).GroupBy(static pair => pair.story, static pair => pair.place).OrderByDescending(static story => story.Count()).ThenBy(static story => story.Key))
        {
            int fold = Array.IndexOf(sizes, sizes.Min());
            foreach (int place in story)
            {
                folds[place] = fold;
                sizes[fold] += articles[place].Statements.Count;
            }
        }
        return folds;
    }

    private static HashSet<string> Shingles(string text)
    {
        string[] words = text.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Words)).Select(start => string.Join(' ', words, start, Words))];
    }

    private static double Share(HashSet<string> first, HashSet<string> second)
    {
        int least = Math.Min(first.Count, second.Count);
        return least == 0 ? 0 : (double)(first.Count < second.Count ? first.Count(second.Contains) : second.Count(first.Contains)) / least;
    }
}
