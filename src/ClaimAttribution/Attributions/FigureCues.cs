using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Attributions of a figure: <em>Officials put the toll at forty.</em></summary>
internal static class FigureCues
{
    private static readonly WordList NumberWords = WordList.Load("number-words");

    private static readonly CueEntry Put = new("put", CueClass.Report, 1, CueFrames.Object);

    public static AttributionDraft? Read(PhrasedSentence sentence, int verb, Pool<AttributionDraft> pool)
    {
        Phrase group = sentence[verb];
        if (sentence.Lemma(verb) is not "put" || group.Has(PhraseTraits.Passive) || sentence.Kind(verb + 1) != PhraseKind.Noun) return null;
        int at = NounChains.After(sentence, verb + 1);
        while (at > verb + 2 && !sentence.IsWord(at, "at")) at--;
        if (!sentence.IsWord(at, "at") || sentence.Kind(at + 1) != PhraseKind.Noun || !IsFigure(sentence, sentence[at + 1])) return null;
        (int First, int Last) subject = SubjectFinder.Before(sentence, verb);
        if (subject.First < 0) return null;
        AttributionDraft draft = pool.Take().Begin(Put, new TokenRange(group.Start, group.End));
        (draft.Source, draft.Confidence, draft.IsCertain) = (sentence.Tokens(subject.First, subject.Last), 0.8, true);
        ContentEdges.Add(sentence, draft.Content, sentence.Tokens(verb + 1, at + 1));
        return draft.Content.Count > 0 ? draft : null;
    }

    private static bool IsFigure(PhrasedSentence sentence, Phrase noun)
    {
        for (int token = noun.Start; token < noun.End; token++) if (sentence.Text.Penn(token) == PennTag.CD || NumberWords.Contains(sentence.Text.Word(token))) return true;
        return false;
    }
}
