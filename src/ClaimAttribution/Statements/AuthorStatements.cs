using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>
/// The author's own statements: the main clauses of sentences that no cue governs, cut where an attribution or a <em>which</em>
/// begins.
/// </summary>
internal static class AuthorStatements
{
    private const int MinWords = 4;
    private const int Window = 160;

    /// <summary>Adds those of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="attributions">The attributions whose first token is in the sentence, or that reach into it.</param>
    /// <param name="found">Where statements go.</param>
    public static void Add(PhrasedSentence sentence, List<AttributionDraft> attributions, List<StatementDraft> found)
    {
        for (int i = 0; i < sentence.Count;)
        {
            int verb = NextOwnVerb(sentence, attributions, i);
            if (verb < 0) return;
            int start = Start(sentence, attributions, verb, i);
            int after = After(sentence, attributions, verb);
            var content = new List<TokenRange>(1);
            if (after > start) ContentEdges.Add(sentence, content, new TokenRange(sentence[start].Start, sentence[after - 1].End));
            if (content.Count > 0 && content[0].Length >= MinWords && !IsImperative(sentence, start)) found.Add(new StatementDraft(null, content));
            i = Math.Max(after, verb + 1);
        }
    }

    /// <summary>The next finite verb of a main clause that stands in no attribution.</summary>
    private static int NextOwnVerb(PhrasedSentence sentence, List<AttributionDraft> attributions, int from)
    {
        bool subordinate = false, relative = false;
        for (int i = from; i < sentence.Count; i++)
        {
            switch (sentence.Kind(i))
            {
                case PhraseKind.Subordinator or PhraseKind.Complementizer or PhraseKind.Question when i > from || sentence.Kind(i) == PhraseKind.Subordinator:
                    subordinate = true;
                    break;
                case PhraseKind.Relative:
                    relative = true;
                    break;
                case PhraseKind.Comma or PhraseKind.Semicolon or PhraseKind.Dash:
                    subordinate = relative = false;
                    break;
                case PhraseKind.Verb when relative:
                    relative = false;
                    break;
                case PhraseKind.Verb when !subordinate && !IsTaken(sentence[i], attributions):
                    return i;
            }
        }
        return -1;
    }

    private static bool IsTaken(Phrase verb, List<AttributionDraft> attributions)
    {
        foreach (AttributionDraft draft in attributions)
        {
            if (IsAside(draft)) continue;
            // Their argument | was | that …
            bool between = verb.Start >= draft.Cue.End && verb.End <= draft.Content[0].Start;
            if (between || draft.Cue.Overlaps(new TokenRange(verb.Start, verb.End))) return true;
            foreach (TokenRange range in draft.Content) if (range.Contains(verb.Head)) return true;
        }
        return false;
    }

    /// <summary>A cue that is no verb of the sentence: <em>the rumour that …</em> leaves the sentence to the author.</summary>
    private static bool IsAside(AttributionDraft draft) => draft.IsNominal;

    private static int Start(PhrasedSentence sentence, List<AttributionDraft> attributions, int verb, int from)
    {
        int start = from;
        foreach (AttributionDraft draft in attributions)
        {
            if (IsAside(draft)) continue;
            int end = Math.Max(draft.Cue.End, draft.Content[^1].End);
            while (start < verb && sentence[start].Start < end && draft.FirstToken < sentence[verb].Start) start++;
        }
        while (start < verb && sentence.Kind(start) is PhraseKind.Comma or PhraseKind.Coordinator or PhraseKind.Dash or PhraseKind.CloseQuote or PhraseKind.End or PhraseKind.Semicolon or PhraseKind.Other) start++;
        return AfterLongOpening(sentence, start, verb);
    }

    /// <summary>An opening longer than the rest is no part of the main clause: <em>In a post on the account that …, the group issued the claim.</em></summary>
    private static int AfterLongOpening(PhrasedSentence sentence, int start, int verb)
    {
        if (sentence.Kind(start) is not (PhraseKind.Preposition or PhraseKind.Subordinator)) return start;
        int subject = verb - 1;
        while (subject > start && sentence.Kind(subject) != PhraseKind.Comma) subject--;
        return subject > start && sentence[subject].Start - sentence[start].Start > sentence.End - sentence[subject].Start ? subject + 1 : start;
    }

    private static int After(PhrasedSentence sentence, List<AttributionDraft> attributions, int verb)
    {
        int limit = Math.Min(sentence.Count, verb + Window);
        foreach (AttributionDraft draft in attributions)
        {
            if (IsAside(draft) || draft.FirstToken <= sentence[verb].Start) continue;
            while (limit > verb + 1 && sentence[limit - 1].Start >= draft.FirstToken) limit--;
        }
        for (int i = verb + 1; i < limit; i++)
        {
            bool ends = sentence.Kind(i) == PhraseKind.Semicolon
                || (sentence.Kind(i) == PhraseKind.Comma && (sentence.IsWord(i + 1, "which") || IsNewClause(sentence, i + 1)))
                || (sentence.Kind(i) == PhraseKind.Dash && IsNewClause(sentence, i));
            if (ends) return i;
        }
        return limit;
    }

    /// <summary><em>, but the mayor left</em></summary>
    private static bool IsNewClause(PhrasedSentence sentence, int index) =>
        sentence.Kind(index) == PhraseKind.Coordinator && sentence.IsHolderLike(index + 1) && sentence.Kind(NounChains.After(sentence, index + 1)) == PhraseKind.Verb;

    private static bool IsImperative(PhrasedSentence sentence, int start) =>
        sentence.Kind(start) == PhraseKind.Verb && sentence.Text.Penn(sentence[start].Start) is PennTag.VB;
}
