using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>Finds the name that stands beside a noun, and the noun that stands beside a name.</summary>
internal sealed class Appositions(TaggedText text, PhrasedSentence sentence, Discourse discourse)
{
    /// <summary>How many phrases an apposition and what precedes it may take.</summary>
    private const int Window = 9;

    /// <summary>Whose name stands beside a noun of some kind; null where none does.</summary>
    public Referent? Bearer(int index, SourceKind kind)
    {
        if (kind is SourceKind.Document) return null;
        if (OfficeHolder(index) is { } holder) return holder;
        if ((After(index, kind) ?? Before(index, kind)) is not { } bearer) return Subject(index, kind);
        bearer.Learn(kind);
        return bearer;
    }

    /// <summary>The phrase of a noun after a comma that says what the phrase before it names: <em>Holm, <b>a minister</b>,</em>; −1 for none.</summary>
    public int NounAfter(int index)
    {
        if (sentence.Kind(index + 1) != PhraseKind.Comma || sentence.Kind(index + 2) != PhraseKind.Noun) return -1;
        int after = index + 3;
        while (sentence.Kind(after) == PhraseKind.Preposition && sentence.Kind(after + 1) == PhraseKind.Noun && after < index + Window) after += 2;
        bool closed = sentence.Kind(after) is PhraseKind.Comma or PhraseKind.End or PhraseKind.Relative or PhraseKind.Participle;
        return closed || (sentence.Kind(after) == PhraseKind.Verb && Named(index + 2) is not null) ? index + 2 : -1;
    }

    /// <summary>Who or what a phrase names by its head.</summary>
    public Referent? Named(int index) => discourse.Names.At(sentence[index].Head) is >= 0 and var name ? discourse.Named(name) : null;

    /// <summary><em>the finance minister, <b>Lou Holm</b>,</em></summary>
    private Referent? After(int index, SourceKind kind) =>
        NounAfter(index) is >= 0 and var after && Named(after) is { } name && Agrees(name, kind) ? name : null;

    /// <summary><em><b>Lou Holm</b> of Norvik, a minister,</em></summary>
    private Referent? Before(int index, SourceKind kind)
    {
        if (sentence.Kind(index - 1) != PhraseKind.Comma || sentence.Kind(index - 2) != PhraseKind.Noun || NounAfter(index - 2) != index) return null;
        int first = index - 2;
        while (first > Math.Max(1, index - Window) && sentence.Kind(first - 1) == PhraseKind.Preposition && sentence.IsHolderLike(first) && sentence.Kind(first - 2) == PhraseKind.Noun) first -= 2;
        return discourse.At(sentence[first].Head) is { IsNamed: true } name && Agrees(name, kind) ? name : null;
    }

    /// <summary><em><b>Ines Holm</b> has been mayor for a year</em></summary>
    private Referent? Subject(int index, SourceKind kind)
    {
        if (kind != SourceKind.Person || sentence.Kind(index - 1) != PhraseKind.Verb || sentence.Lemma(index - 1) is not "be" || sentence[index - 1].Has(PhraseTraits.Negated)) return null;
        return sentence.Kind(index - 2) == PhraseKind.Noun && discourse.At(sentence[index - 2].Head) is { IsNamed: true, Kind: SourceKind.Person } subject ? subject : null;
    }

    /// <summary><em>secretary of state <b>Vera Holm</b></em></summary>
    private Referent? OfficeHolder(int index)
    {
        if (!sentence.IsWord(index + 1, "of") || sentence.Kind(index + 2) != PhraseKind.Noun) return null;
        Phrase office = sentence[index + 2];
        bool bare = PennTags.IsNoun(text.Penn(office.Start)) && discourse.Names.At(office.Start) != discourse.Names.At(office.Head);
        return bare && Named(index + 2) is { Kind: SourceKind.Person } holder ? holder : null;
    }

    private static bool Agrees(Referent referent, SourceKind kind) =>
        !referent.Plural && (!referent.IsKnown || (kind == SourceKind.Person) == (referent.Kind == SourceKind.Person));
}
