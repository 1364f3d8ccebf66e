using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Attributions without a source: <em>reportedly</em> over a clause, <em>alleged</em> over a noun.</summary>
internal static class HearsayCues
{
    private const int Window = 60;

    private static readonly WordList StatementWords = WordList.Load("statement-nouns");

    public static void Read(PhrasedSentence sentence, int index, int floor, Pool<AttributionDraft> pool, List<AttributionDraft> drafts)
    {
        Phrase phrase = sentence[index];
        for (int token = phrase.Start; token < phrase.End; token++)
        {
            ReadOnlySpan<char> lemma = sentence.Text.Lemma(token);
            AttributionDraft? draft = null;
            if (CueLexicon.English.Adverb(lemma) is { } adverb) draft = OverClause(sentence, index, token, adverb, floor, pool);
            else if (phrase.Kind == PhraseKind.Noun && token < phrase.Head && CueLexicon.English.Adjective(sentence.Text.Word(token)) is { } adjective) draft = OverNoun(sentence, index, token, adjective, pool);
            if (draft is { Content.Count: > 0 }) drafts.Add(draft);
        }
    }

    private static AttributionDraft OverClause(PhrasedSentence sentence, int index, int token, CueEntry entry, int floor, Pool<AttributionDraft> pool)
    {
        AttributionDraft draft = pool.Take().Begin(entry, new TokenRange(token, token + 1));
        (draft.Confidence, draft.IsCertain) = (0.8, true);
        int start = Start(sentence, index, floor);
        int after = Clauses.After(sentence, index);
        ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[start].Start, token));
        ContentEdges.Add(sentence, draft.Content, new TokenRange(token + 1, sentence[after - 1].End));
        return draft;
    }

    /// <summary>The subject of the verb that the adverb stands by, else the words from the last mark on.</summary>
    private static int Start(PhrasedSentence sentence, int index, int floor)
    {
        int verb = index;
        while (verb < sentence.Count && verb < index + 3 && !sentence[verb].IsVerbal) verb++;
        if (verb < sentence.Count && sentence[verb].IsVerbal)
        {
            (int First, int Last) subject = SubjectFinder.Before(sentence, verb);
            if (subject.First >= 0 && subject.First <= index) return subject.First;
        }
        int start = index;
        while (start > floor && index - start < Window && !Clauses.IsBoundary(sentence, start - 1) && sentence.Kind(start - 1) is not (PhraseKind.Complementizer or PhraseKind.Subordinator)) start--;
        return start;
    }

    /// <summary><em>the alleged thief</em>, but not <em>unconfirmed reports</em>: those are what somebody says, or who says it.</summary>
    private static AttributionDraft? OverNoun(PhrasedSentence sentence, int index, int token, CueEntry entry, Pool<AttributionDraft> pool)
    {
        if (StatementWords.Contains(sentence.Lemma(index))) return null;
        AttributionDraft draft = pool.Take().Begin(entry, new TokenRange(token, token + 1));
        (draft.Confidence, draft.IsNominal, draft.IsCertain) = (0.6, true, true);
        int after = NounChains.After(sentence, index);
        ContentEdges.Add(sentence, draft.Content, new TokenRange(token + 1, sentence[after - 1].End));
        return draft;
    }
}
