using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>A name, a colon and a quotation: <em>Holm: “We won.”</em></summary>
internal static class ColonCues
{
    private const int MaxPhrases = 8;

    private static readonly CueEntry Colon = new("", CueClass.Quotation, 1, CueFrames.Quote);

    public static AttributionDraft? Read(PhrasedSentence sentence, int index, int floor, Pool<AttributionDraft> pool)
    {
        if (index - floor > MaxPhrases || sentence.Kind(index + 1) != PhraseKind.OpenQuote || index == 0 || !sentence.IsHolderLike(index - 1)) return null;
        int first = NounChains.First(sentence, index - 1);
        if (first != floor) return null;
        AttributionDraft draft = pool.Take().Begin(Colon, new TokenRange(sentence[index].Start, sentence[index].End));
        (draft.Source, draft.Confidence) = (sentence.Tokens(first, index - 1), 0.8);
        int after = Clauses.After(sentence, index + 1);
        ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[index + 1].Start, sentence[after - 1].End));
        return draft.Content.Count > 0 ? draft : null;
    }
}
