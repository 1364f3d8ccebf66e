using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>Finds whom a definite noun phrase calls again: <em>the spokesman, the group, the billionaire, the town</em>.</summary>
internal sealed class DefiniteNouns(TaggedText text, Discourse discourse, PronounResolver pronouns)
{
    /// <summary>How many words before its head are compared.</summary>
    private const int MaxModifiers = 8;

    private static readonly WordList GenericHolders = WordList.Load("generic-holders");
    private static readonly WordList Epithets = WordList.Load("epithets");

    /// <param name="phrase">The noun phrase.</param>
    /// <param name="plural">Whether its head is plural.</param>
    /// <param name="sentence">The number of its sentence.</param>
    public Referent? Resolve(Phrase phrase, bool plural, int sentence)
    {
        ReadOnlySpan<char> lemma = text.Lemma(phrase.Head);
        bool definite = IsDefinite(text.Word(phrase.Start)), bare = phrase.End == phrase.Start + 1;
        if (phrase.Has(PhraseTraits.Possessed) || !(definite || (bare && !plural))) return null;
        if (discourse.Called(lemma, plural, sentence) is { } known && Covers(known, phrase)) return known;
        if (definite && lemma is "two" or "pair" or "duo" or "couple" && discourse.LastPair is { } pair) return pair;
        if (!definite || plural) return null;
        if (IsEpithet(phrase, lemma) && pronouns.Resolve(PronounKind.Epithet, sentence, MentionTraits.None, draft: null, ahead: null) is { } person) return person;
        if (lemma is "town" or "city" or "village") return discourse.LastPlace;
        return phrase.End == phrase.Start + 2 && GenericHolders.Contains(lemma) ? discourse.LastBody : null;
    }

    /// <summary><em>the press council</em> is not <em>the council</em> of before.</summary>
    private bool Covers(Referent known, Phrase phrase)
    {
        if (known.IsNamed) return true;
        for (int i = Math.Max(phrase.Start, phrase.Head - MaxModifiers); i < phrase.Head; i++)
        {
            if (PennTags.IsNoun(text.Penn(i)) && !Says(known, text.Word(i))) return false;
        }
        return true;
    }

    private bool Says(Referent known, ReadOnlySpan<char> word)
    {
        for (int i = known.Words.Start; i < known.Words.End; i++) if (text.Word(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>A noun that fits a person the text has named: <em>the billionaire</em>, <em>the 46-year-old</em>, <em>the former minister</em>.</summary>
    private bool IsEpithet(Phrase phrase, ReadOnlySpan<char> lemma)
    {
        if (Epithets.Contains(lemma) || lemma is "old" || lemma.EndsWith("-old", StringComparison.Ordinal)) return true;
        return phrase.Head > phrase.Start + 1 && text.Word(phrase.Start + 1) is "former" or "retired" && HolderNouns.English.KindOf(lemma) == SourceKind.Person;
    }

    private static bool IsDefinite(ReadOnlySpan<char> word) => word is "the" or "The" or "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those";
}
