using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Learns lemma rules by ending, and keeps the words that they would get wrong.</summary>
internal static class LemmaTrainer
{
    private const int MinWords = 2;

    public static byte[] Train(IReadOnlyList<Treebank> treebanks)
    {
        var lemmas = treebanks.SelectMany(treebank => treebank.Sentences).SelectMany(sentence => sentence.Words)
            .Select(word => (Word: word, Tag: TaggerTrainer.Tag(word)))
            .GroupBy(item => Lemmatizer.Key(item.Word.Form, item.Tag))
            .Where(group => group.Key.Length <= 64)
            .ToDictionary(group => group.Key, group => (group.First().Tag, Lemma: Majority(group.Select(item => item.Word.Lemma)), Count: group.Count()), StringComparer.Ordinal);
        var rules = Rules(lemmas);
        var bare = Lemmatizer.Read(Lemmatizer.Write([], rules));
        // A word seen often is kept too: a look-up in the table makes no new string.
        var words = lemmas.Where(pair => !pair.Value.Lemma.Contains('\t', StringComparison.Ordinal) && Form(pair.Key) is var form
                && (bare.Lemma(form, pair.Value.Tag) != pair.Value.Lemma ? !Lemmatizer.KeepsCase(pair.Value.Tag) || pair.Value.Count > 1 : pair.Value.Count >= 5 && !Lemmatizer.KeepsCase(pair.Value.Tag)))
            .Where(pair => !(Lemmatizer.KeepsCase(pair.Value.Tag) && string.Equals(pair.Value.Lemma, Form(pair.Key), StringComparison.OrdinalIgnoreCase)))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Lemma));
        return Lemmatizer.Write(words.OrderBy(pair => pair.Key, StringComparer.Ordinal), rules.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static string Form(string key) => key[..^1];

    private static string Majority(IEnumerable<string> lemmas) =>
        lemmas.GroupBy(lemma => lemma).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static Dictionary<string, LemmaRule> Rules(Dictionary<string, (TokenTag Tag, string Lemma, int Count)> lemmas)
    {
        var votes = new Dictionary<string, Dictionary<LemmaRule, int>>(StringComparer.Ordinal);
        foreach ((string key, (TokenTag tag, string lemma, _)) in lemmas)
        {
            if (Lemmatizer.KeepsCase(tag) || Rule(Form(key), lemma) is not { } rule) continue;
            for (int length = 0; length <= Math.Min(Lemmatizer.MaxEnding, key.Length - 1); length++)
            {
                string ending = key[(key.Length - 1 - length)..];
                if (!votes.TryGetValue(ending, out var counts)) votes[ending] = counts = [];
                counts[rule] = counts.GetValueOrDefault(rule) + 1;
            }
        }
        return votes.Where(pair => pair.Value.Values.Sum() >= MinWords)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Strip).ThenBy(vote => vote.Key.Ending, StringComparer.Ordinal).First().Key))
            .Where(pair => pair.Key.Length == 1 || IsNews(pair, votes))
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether a longer ending does anything else than the next shorter one.</summary>
    private static bool IsNews(KeyValuePair<string, LemmaRule> rule, Dictionary<string, Dictionary<LemmaRule, int>> votes)
    {
        var shorter = votes[rule.Key[1..]];
        return shorter.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Strip).ThenBy(vote => vote.Key.Ending, StringComparer.Ordinal).First().Key != rule.Value
            || !shorter.Keys.All(other => other == rule.Value);
    }

    private static LemmaRule? Rule(string form, string lemma)
    {
        int common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common]) common++;
        int strip = form.Length - common;
        return strip > 9 || lemma.Contains('\t', StringComparison.Ordinal) ? null : new LemmaRule(strip, lemma[common..]);
    }
}
