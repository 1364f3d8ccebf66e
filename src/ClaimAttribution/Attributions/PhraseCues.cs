using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Attributions whose cue is a fixed phrase before the source: <em>according to, in the words of</em>.</summary>
internal static class PhraseCues
{
    private const int MaxWords = 4;

    public static AttributionDraft? Read(PhrasedSentence sentence, int index, int floor, Pool<AttributionDraft> pool)
    {
        (CueEntry? entry, int after) = Match(sentence, index);
        if (entry is null) return null;
        int noun = after;
        while (sentence.Kind(noun) == PhraseKind.OpenQuote) noun++;
        bool named = sentence.Kind(noun) is PhraseKind.Noun or PhraseKind.Relative or PhraseKind.Question;
        int next = named ? NounChains.After(sentence, noun) : noun;
        AttributionDraft draft = pool.Take().Begin(entry, new TokenRange(sentence[index].Start, sentence[after - 1].End));
        (draft.Confidence, draft.IsCertain) = (0.9, entry.Class == CueClass.Hearsay);
        if (named) draft.Source = sentence.Tokens(noun, next - 1);
        else if (entry.Class != CueClass.Hearsay) return null;
        return Content(sentence, draft, index, next, floor) ? draft : null;
    }

    private static bool Content(PhrasedSentence sentence, AttributionDraft draft, int index, int next, int floor)
    {
        int end = index;
        if (end > floor && sentence.Kind(end - 1) is PhraseKind.Comma or PhraseKind.Dash) end--;
        int start = Clauses.StartBefore(sentence, end, floor);
        if (start < end) Add(sentence, draft, start, end);
        bool left = start < end && Clauses.HasVerb(sentence, start, end);
        int right = sentence.Kind(next) is PhraseKind.Comma or PhraseKind.Complementizer ? next + (sentence.Kind(next) == PhraseKind.Comma ? 1 : 0) : -1;
        if (!left && right >= 0 && right < sentence.Count) Add(sentence, draft, right, Clauses.After(sentence, right));
        return draft.Content.Count > 0;
    }

    private static void Add(PhrasedSentence sentence, AttributionDraft draft, int start, int after)
    {
        if (after > start) ContentEdges.Add(sentence, draft.Content, new TokenRange(sentence[start].Start, sentence[after - 1].End));
    }

    private static (CueEntry? Entry, int After) Match(PhrasedSentence sentence, int index)
    {
        if (sentence.Kind(index) is not (PhraseKind.Preposition or PhraseKind.Gerund or PhraseKind.Noun)) return (null, index);
        int end = Math.Min(sentence.Count, index + MaxWords);
        for (int after = end; after > index; after--)
        {
            TokenRange range = sentence.Tokens(index, after - 1);
            if (range.Length is < 2 or > MaxWords) continue;
            ReadOnlySpan<char> words = sentence.Text.Words(range);
            if (CueLexicon.English.Phrase(words) is { } entry) return (entry, after);
        }
        return (null, index);
    }
}
