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
        return new AttributionDraft(entry, cue) { Negated = IsNegated(text, cue), IsNominal = head >= 0 && !PennTags.IsVerb(text.Penn(head)) && text.Penn(head) is not PennTag.IN };
    }

    private static (CueEntry Entry, int Head) Find(TaggedText text, TokenRange cue)
    {
        string words = text.Text[text.Tokens[cue.Start].Start..text.Tokens[cue.End - 1].End];
        if (CueLexicon.English.Phrase(words.ToLowerInvariant()) is { } phrase) return (phrase, cue.Start);
        for (int i = cue.End - 1; i >= cue.Start; i--)
        {
            if (PennTags.IsVerb(text.Penn(i)) && CueLexicon.English.Verb(text.Lemmas[i], i + 1 < text.Count ? text.Lemmas[i + 1] : null) is { } verb) return (verb, i);
        }
        for (int i = cue.End - 1; i >= cue.Start; i--)
        {
            if (CueLexicon.English.Adjective(text.Word(i)) is { } adjective) return (adjective, i);
            if (CueLexicon.English.Adverb(text.Lemmas[i]) is { } adverb) return (adverb, i);
            if (CueLexicon.English.Noun(text.Lemmas[i]) is { } noun) return (noun, i);
            if (CueLexicon.English.Verb(text.Lemmas[i], null) is { } verb) return (verb, i);
        }
        int head = cue.End - 1;
        if (!char.IsLetter(text.Word(head)[0])) return (Quotation, -1);
        return (new CueEntry(text.Lemmas[head], CueClass.Report, 1, CueFrames.None), head);
    }

    private static bool IsNegated(TaggedText text, TokenRange cue)
    {
        for (int i = cue.Start; i < cue.End; i++) if (text.Lemmas[i] is "not" or "n't" or "never" or "no" || text.Word(i) is "n't" or "n’t" or "nor" or "neither") return true;
        return false;
    }
}
