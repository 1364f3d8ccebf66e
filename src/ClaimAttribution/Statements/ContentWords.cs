using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>The lemmas of nouns, verbs, adjectives and numbers: what a statement is about.</summary>
internal static class ContentWords
{
    private const int MaxWords = 60;

    public static HashSet<string> Of(TaggedText text, List<TokenRange> content)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TokenRange range in content)
        {
            for (int i = range.Start; i < range.End && words.Count < MaxWords; i++)
            {
                if (Counts(text, i)) words.Add(text.Lemmas[i]);
            }
        }
        return words;
    }

    /// <summary>The words in common over those of the shorter one, from 0 to 1.</summary>
    public static double Share(HashSet<string> first, HashSet<string> second)
    {
        if (first.Count == 0 || second.Count == 0) return 0;
        return (double)Common(first, second) / Math.Min(first.Count, second.Count);
    }

    /// <summary>How many words both have.</summary>
    public static int Common(HashSet<string> first, HashSet<string> second)
    {
        (HashSet<string> small, HashSet<string> large) = first.Count <= second.Count ? (first, second) : (second, first);
        int common = 0;
        foreach (string word in small) if (large.Contains(word)) common++;
        return common;
    }

    /// <summary>Whether a word, or one of its family, is among the words: <em>derailment, derail</em>.</summary>
    public static bool HasKin(HashSet<string> words, string word)
    {
        foreach (string other in words) if (AreKin(word, other)) return true;
        return false;
    }

    private static bool AreKin(string word, string other)
    {
        const int stem = 4, ending = 2;
        int common = word.AsSpan().CommonPrefixLength(other);
        return common >= stem && common >= Math.Min(word.Length, other.Length) - ending;
    }

    private static bool Counts(TaggedText text, int token)
    {
        PennTag tag = text.Penn(token);
        if (PennTags.IsVerb(tag)) return text.Tags[token].Universal != UniversalTag.Auxiliary && text.Lemmas[token] is not ("be" or "have" or "do" or "say");
        return PennTags.IsNoun(tag) || tag is PennTag.JJ or PennTag.CD or PennTag.JJR or PennTag.JJS;
    }
}
