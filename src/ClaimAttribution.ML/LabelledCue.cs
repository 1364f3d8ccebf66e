using ClaimAttribution.Attributions;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.ML;

/// <summary>The entry of the lexicon that the words of a labelled cue stand for.</summary>
internal static class LabelledCue
{
    private static readonly CueEntry Quotation = new("", CueClass.Quotation, 1, CueFrames.None);

    public static AttributionDraft Read(TaggedText text, TokenRange cue)
    {
        (CueEntry entry, int head) = Find(text, cue);
        AttributionDraft draft = new AttributionDraft().Begin(entry, cue);
        (draft.Negated, draft.IsNominal) = (IsNegated(text, cue), head >= 0 && !PennTags.IsVerb(text.Penn(head)) && text.Penn(head) is not PennTag.IN);
        return draft;
    }

    private static (CueEntry Entry, int Head) Find(TaggedText text, TokenRange cue)
    {
        if (CueLexicon.English.Phrase(text.Words(cue)) is { } phrase) return (phrase, cue.Start);
        for (int i = cue.End - 1; i >= cue.Start; i--)
        {
            if (PennTags.IsVerb(text.Penn(i)) && CueLexicon.English.Verb(text.Lemma(i), i + 1 < text.Count ? text.Lemma(i + 1) : default) is { } verb) return (verb, i);
        }
        for (int i = cue.End - 1; i >= cue.Start; i--)
        {
            if (CueLexicon.English.Adjective(text.Word(i)) is { } adjective) return (adjective, i);
            if (CueLexicon.English.Adverb(text.Lemma(i)) is { } adverb) return (adverb, i);
            if (CueLexicon.English.Noun(text.Lemma(i)) is { } noun) return (noun, i);
            if (CueLexicon.English.Verb(text.Lemma(i)) is { } verb) return (verb, i);
        }
        int head = cue.End - 1;
        if (!char.IsLetter(text.Word(head)[0])) return (Quotation, -1);
        return (new CueEntry(text.Lemma(head).ToString(), CueClass.Report, 1, CueFrames.None), head);
    }

    private static bool IsNegated(TaggedText text, TokenRange cue)
    {
        for (int i = cue.Start; i < cue.End; i++) if (text.Lemma(i) is "not" or "n't" or "never" or "no" || text.Word(i) is "n't" or "n’t" or "nor" or "neither") return true;
        return false;
    }
}
