using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>Proposes who says what: cues from the lexicon, sources and contents by rules over phrases.</summary>
internal static class RuleFinder
{
    /// <summary>The attributions that the rules find, in order of their first token.</summary>
    public static List<AttributionDraft> Find(TaggedText text, QuotationMap quotations)
    {
        var drafts = new List<AttributionDraft>();
        var sentence = new PhrasedSentence(text, quotations);
        foreach (TextSpan range in text.Sentences)
        {
            sentence.Read(range.Start, range.End);
            int first = drafts.Count;
            Read(sentence, drafts);
            RemoveDoubles(drafts, first);
        }
        SignedQuotations.Add(text, quotations, drafts);
        Nesting.Order(drafts);
        return drafts;
    }

    private static void Read(PhrasedSentence sentence, List<AttributionDraft> drafts)
    {
        int floor = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            Phrase phrase = sentence[i];
            int before = drafts.Count;
            HearsayCues.Read(sentence, i, floor, drafts);
            AttributionDraft? draft = phrase.Kind switch
            {
                PhraseKind.Verb or PhraseKind.Gerund or PhraseKind.Infinitive or PhraseKind.Participle => PhraseCues.Read(sentence, i, floor) ?? FigureCues.Read(sentence, i) ?? VerbCues.Read(sentence, i, floor),
                PhraseKind.Noun => PhraseCues.Read(sentence, i, floor) ?? NounCues.Read(sentence, i),
                PhraseKind.Preposition => PhraseCues.Read(sentence, i, floor),
                PhraseKind.Colon => ColonCues.Read(sentence, i, floor) ?? HeadlineCues.Read(sentence, i),
                _ => null,
            };
            if (draft is null) continue;
            drafts.Add(draft);
            if (sentence.Kind(i + 1) == PhraseKind.Semicolon) floor = i + 2;
        }
    }

    /// <summary>Of attributions whose cues overlap the surest stays.</summary>
    private static void RemoveDoubles(List<AttributionDraft> drafts, int first)
    {
        for (int i = drafts.Count - 1; i > first; i--)
        {
            if (!drafts[i].Cue.Overlaps(drafts[i - 1].Cue)) continue;
            drafts.RemoveAt(drafts[i].Confidence > drafts[i - 1].Confidence ? i - 1 : i);
        }
    }
}
