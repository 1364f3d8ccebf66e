using ClaimAttribution.Models;
using ClaimAttribution.Phrases;

namespace ClaimAttribution.Attributions;

/// <summary>Proposes who says what: cues from the lexicon, sources and contents by rules over phrases.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class RuleFinder(PhrasedText phrases, Pool<AttributionDraft> pool)
{
    private readonly PhrasedSentence _sentence = new(phrases);
    private readonly List<AttributionDraft> _drafts = [];

    /// <summary>The attributions that the rules find, in order of their first token.</summary>
    public static List<AttributionDraft> Find(PhrasedText phrases) => new RuleFinder(phrases, new Pool<AttributionDraft>()).Find();

    /// <summary>The attributions in the text as it is now, in order of their first token; the list is written anew for the next.</summary>
    public List<AttributionDraft> Find()
    {
        _drafts.Clear();
        for (int sentence = 0; sentence < phrases.Text.Sentences.Count; sentence++)
        {
            _sentence.Read(sentence);
            int first = _drafts.Count;
            ReadSentence();
            RemoveDoubles(_drafts, first);
        }
        SignedQuotations.Add(phrases.Text, phrases.Quotations, pool, _drafts);
        Nesting.Order(_drafts);
        return _drafts;
    }

    private void ReadSentence()
    {
        int floor = 0;
        for (int i = 0; i < _sentence.Count; i++)
        {
            HearsayCues.Read(_sentence, i, floor, pool, _drafts);
            if (ReadPhrase(i, floor) is not { } draft) continue;
            _drafts.Add(draft);
            if (_sentence.Kind(i + 1) == PhraseKind.Semicolon) floor = i + 2;
        }
    }

    private AttributionDraft? ReadPhrase(int i, int floor) => _sentence.Kind(i) switch
    {
        PhraseKind.Verb or PhraseKind.Gerund or PhraseKind.Infinitive or PhraseKind.Participle => PhraseCues.Read(_sentence, i, floor, pool) ?? FigureCues.Read(_sentence, i, pool) ?? VerbCues.Read(_sentence, i, floor, pool),
        PhraseKind.Noun => PhraseCues.Read(_sentence, i, floor, pool) ?? NounCues.Read(_sentence, i, pool),
        PhraseKind.Preposition => PhraseCues.Read(_sentence, i, floor, pool),
        PhraseKind.Colon => ColonCues.Read(_sentence, i, floor, pool) ?? HeadlineCues.Read(_sentence, i, pool),
        _ => null,
    };

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
