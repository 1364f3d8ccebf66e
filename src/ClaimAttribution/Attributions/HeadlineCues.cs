using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Headlines with a holder and a colon: <em>Mayor: Bridge will close in May</em>; <em>Bridge to close in May: mayor</em>.</summary>
internal static class HeadlineCues
{
    private const int MaxTokens = 24;
    private const int MaxHolder = 4;
    private const int MinWords = 3;

    private static readonly CueEntry Colon = new("", CueClass.Quotation, 1, CueFrames.Quote);
    private static readonly WordList Labels = WordList.Load("headline-labels");
    private static readonly WordList[] Names = [WordList.Load("given-names"), WordList.Load("surnames"), WordList.Load("organization-names"), WordList.Load("group-names")];

    public static AttributionDraft? Read(PhrasedSentence sentence, int colon, Pool<AttributionDraft> pool)
    {
        if (colon == 0 || colon + 1 >= sentence.Count || !IsHeadline(sentence)) return null;
        if (IsHolder(sentence, 0, colon - 1) && Says(sentence, colon + 1, sentence.Count)) return Of(sentence, pool, colon, sentence.Tokens(0, colon - 1), sentence.Tokens(colon + 1, sentence.Count - 1));
        if (IsHolder(sentence, colon + 1, sentence.Count - 1) && Says(sentence, 0, colon)) return Of(sentence, pool, colon, sentence.Tokens(colon + 1, sentence.Count - 1), sentence.Tokens(0, colon - 1));
        return null;
    }

    private static AttributionDraft? Of(PhrasedSentence sentence, Pool<AttributionDraft> pool, int colon, TokenRange source, TokenRange content)
    {
        AttributionDraft draft = pool.Take().Begin(Colon, new TokenRange(sentence[colon].Start, sentence[colon].End));
        (draft.Source, draft.Confidence, draft.IsCertain) = (source, 0.8, true);
        ContentEdges.Add(sentence, draft.Content, content);
        return draft.Content.Count > 0 ? draft : null;
    }

    /// <summary>A paragraph of its own without a full stop.</summary>
    private static bool IsHeadline(PhrasedSentence sentence) =>
        sentence.End - sentence.Start <= MaxTokens && sentence.Text.Word(sentence.End - 1) is not "."
        && (sentence.Start == 0 || !sentence.Text.SameParagraph(sentence.Start)) && (sentence.End == sentence.Text.Count || !sentence.Text.SameParagraph(sentence.End));

    /// <summary>One noun phrase for somebody who speaks: <em>Police, UN, Mayor of Lund</em>, not <em>Update</em>.</summary>
    private static bool IsHolder(PhrasedSentence sentence, int first, int last)
    {
        if (sentence.Kind(first) != PhraseKind.Noun || sentence.Tokens(first, last).Length > MaxHolder || NounChains.After(sentence, first) != last + 1) return false;
        Phrase noun = sentence[first];
        if (Labels.Contains(sentence.Lemma(first)) || noun.Has(PhraseTraits.Temporal | PhraseTraits.Pronoun)) return false;
        if (HolderNouns.English.Kind(sentence.Lemma(first)) is not null) return true;
        for (int token = noun.Start; token < noun.End; token++)
        {
            foreach (WordList names in Names) if (names.Contains(sentence.Text.Word(token))) return true;
        }
        return false;
    }

    private static bool Says(PhrasedSentence sentence, int first, int after)
    {
        if (sentence.Tokens(first, after - 1).Length < MinWords || sentence.Kind(first) == PhraseKind.Question) return false;
        bool verb = false;
        for (int i = first; i < after; i++)
        {
            if (sentence.Kind(i) == PhraseKind.Colon) return false;
            verb |= sentence[i].IsVerbal;
        }
        return verb;
    }
}
