using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
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
    /// <param name="attributed">What attributions have taken.</param>
    /// <param name="pool">Where drafts come from.</param>
    /// <param name="found">Where they go.</param>
    public static void Add(PhrasedSentence sentence, AttributedTokens attributed, Pool<StatementDraft> pool, List<StatementDraft> found)
    {
        for (int i = 0; i < sentence.Count;)
        {
            int verb = NextOwnVerb(sentence, attributed, i);
            if (verb < 0) return;
            int start = Start(sentence, attributed, verb, i);
            int after = After(sentence, attributed, verb);
            TokenRange content = after > start ? ContentEdges.Trim(sentence.Text, sentence.Quotations, sentence.Tokens(start, after - 1)) : default;
            if (content.Length >= MinWords && !IsImperative(sentence, start))
            {
                StatementDraft draft = pool.Take().Begin(null);
                draft.Content.Add(content);
                found.Add(draft);
            }
            i = Math.Max(after, verb + 1);
        }
    }

    /// <summary>The next finite verb of a main clause that stands in no attribution.</summary>
    private static int NextOwnVerb(PhrasedSentence sentence, AttributedTokens attributed, int from)
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
                case PhraseKind.Verb when !subordinate && !attributed.IsTaken(sentence[i].Head):
                    return i;
            }
        }
        return -1;
    }

    /// <summary>After the last attributed word before the verb, not further back than <paramref name="from"/>.</summary>
    private static int Start(PhrasedSentence sentence, AttributedTokens attributed, int verb, int from)
    {
        int start = verb;
        while (start > from && verb - start < Window && !attributed.IsTaken(sentence[start - 1].Head)) start--;
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

    private static int After(PhrasedSentence sentence, AttributedTokens attributed, int verb)
    {
        int limit = Math.Min(sentence.Count, verb + Window);
        for (int i = verb + 1; i < limit; i++)
        {
            bool ends = attributed.IsTaken(sentence[i].Head)
                || sentence.Kind(i) == PhraseKind.Semicolon
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
