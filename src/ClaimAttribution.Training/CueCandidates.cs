using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>The words that are cues often enough for their sentences to be read.</summary>
internal static class CueCandidates
{
    private const int MinCount = 3;

    /// <summary>The least part of a word's occurrences that are cues.</summary>
    private const double MinShare = 0.05;

    public static LemmaFilter Of(GoldArticle[] articles)
    {
        var cues = new Dictionary<uint, int>();
        var words = new Dictionary<uint, int>();
        foreach (GoldArticle article in articles)
        {
            foreach (GoldAttribution attribution in article.Attributions) Count(cues, article.Text.LemmaHashes[Head(article.Text, attribution.Cue)]);
            foreach (uint lemma in article.Text.LemmaHashes.AsSpan(0, article.Text.Count)) Count(words, lemma);
        }
        return new LemmaFilter(cues.Where(pair => pair.Value >= MinCount && pair.Value >= MinShare * words[pair.Key]).Select(static pair => pair.Key));
    }

    /// <summary>The content word of a cue that depends on none of its others.</summary>
    private static int Head(TaggedText text, TokenRange cue)
    {
        for (int i = cue.Start; i < cue.End; i++)
        {
            bool content = text.Tags[i].Universal is UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Adverb;
            if (content && !cue.Contains(text.Heads[i])) return i;
        }
        return cue.Start;
    }

    private static void Count(Dictionary<uint, int> counts, uint lemma) => counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
}
