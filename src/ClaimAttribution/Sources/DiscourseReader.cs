using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>Reads a text from left to right and says of each noun phrase and pronoun whom or what it speaks of.</summary>
internal sealed class DiscourseReader
{
    private static readonly WordList GenericHolders = WordList.Load("generic-holders");

    private static readonly WordList Epithets = WordList.Load("epithets");

    private const int MaxAdverbial = 30;

    private readonly TaggedText _text;
    private readonly PhrasedSentence _sentence;
    private readonly Discourse _discourse;
    private readonly PronounResolver _pronouns;
    private readonly bool[] _sources;
    private readonly Dictionary<int, AttributionDraft> _bySource = [];
    private int _number;
    private bool _hasSubject;

    /// <summary>The phrase after the adverbial clause that opens the sentence: <em>After he had left, <b>Holm</b> said …</em>; 0 for none.</summary>
    private int _main;

    private DiscourseReader(TaggedText text, QuotationMap quotations, List<AttributionDraft> drafts)
    {
        _text = text;
        _sentence = new PhrasedSentence(text, quotations);
        _discourse = new Discourse(text);
        _pronouns = new PronounResolver(_discourse);
        _sources = new bool[text.Count];
        foreach (AttributionDraft draft in drafts)
        {
            _sources.AsSpan(draft.Source.Start, draft.Source.Length).Fill(true);
            if (draft.Source.Length == 1) _bySource[draft.Source.Start] = draft;
        }
    }

    public static Discourse Read(TaggedText text, QuotationMap quotations, List<AttributionDraft> drafts)
    {
        var reader = new DiscourseReader(text, quotations, drafts);
        foreach (TextSpan sentence in text.Sentences)
        {
            reader._sentence.Read(sentence.Start, sentence.End);
            reader.ReadSentence();
            reader._number++;
        }
        return reader._discourse;
    }

    private void ReadSentence()
    {
        _hasSubject = false;
        _main = MainClause();
        for (int i = 0; i < _sentence.Count; i++) if (_sentence.Kind(i) == PhraseKind.Noun) ReadPhrase(i);
    }

    private int MainClause()
    {
        if (_sentence.Kind(0) is not (PhraseKind.Subordinator or PhraseKind.Preposition or PhraseKind.Gerund or PhraseKind.Participle)) return 0;
        int index = 1;
        while (index < _sentence.Count && index < MaxAdverbial && _sentence.Kind(index) is not (PhraseKind.Comma or PhraseKind.OpenQuote)) index++;
        return _sentence.Kind(index) == PhraseKind.Comma && _sentence.Kind(index + 1) == PhraseKind.Noun ? index + 1 : 0;
    }

    /// <summary>Who is the subject of the main clause, for a pronoun before it.</summary>
    private Referent? Ahead(int token) => _main > 0 && token < _sentence[_main].Start && IsSubject(_main) ? NameOf(_main) : null;

    private void ReadPhrase(int index)
    {
        Phrase phrase = _sentence[index];
        MentionTraits traits = Traits(index);
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            int name = _discourse.Names.At(i);
            if (name >= 0)
            {
                TokenRange range = _discourse.Names.Names[name].Range;
                bool head = range.Contains(phrase.Head);
                if (head) ReadName(index, name, traits);
                else Add(range.End - 1, _discourse.Named(name), MentionTraits.Modifier | (traits & MentionTraits.Quoted));
                i = range.End - 1;
            }
            else if (_text.Penn(i) is PennTag.PRP or PennTag.PRPS) ReadPronoun(i, i == phrase.Head ? traits : MentionTraits.Modifier | (traits & MentionTraits.Quoted));
            else if (i == phrase.Head) ReadNoun(index, traits);
        }
    }

    private void Add(int head, Referent referent, MentionTraits traits) => _discourse.Add(new Mention(head, _number, referent, traits));

    private void ReadPronoun(int token, MentionTraits traits)
    {
        PronounKind kind = Pronouns.Kind(_text.Word(token));
        if (_pronouns.Resolve(kind, _number, traits, _bySource.GetValueOrDefault(token), Ahead(token)) is { } referent) Add(token, referent, traits | MentionTraits.Pronoun);
    }

    /// <summary>A name, and what the nouns and titles before it call its bearer: <em><b>spokeswoman</b> Julie Hahn</em>.</summary>
    private void ReadName(int index, int name, MentionTraits traits)
    {
        Referent referent = _discourse.Named(name);
        TokenRange range = _discourse.Names.Names[name].Range;
        for (int i = Math.Max(_sentence[index].Start, range.Start - 8); i < range.Start; i++)
        {
            if (NameLexicon.English.Role(_text.Word(i)) is { } role) _discourse.Call(role, referent);
            else if (PennTags.IsNoun(_text.Penn(i)) && HolderNouns.English.Kind(_text.Lemmas[i]) is { } kind) Describe(referent, _text.Lemmas[i], kind);
        }
        Add(range.End - 1, referent, traits);
        if (AppositionAfter(index) is >= 0 and var noun && _discourse.Names.At(_sentence[noun].Head) < 0 && HolderNouns.English.Kind(_sentence.Lemma(noun)) is { } described)
        {
            Describe(referent, _sentence.Lemma(noun), described);
        }
    }

    private void Describe(Referent referent, string noun, SourceKind kind)
    {
        _discourse.Call(noun, referent);
        if (referent.Gender == Gender.Unknown) referent.Gender = NameLexicon.English.OfNoun(noun);
        Learn(referent, kind);
        if (kind is SourceKind.Organization or SourceKind.Group && referent.Kind != SourceKind.Person) referent.IsBody = true;
    }

    private void ReadNoun(int index, MentionTraits traits)
    {
        Phrase phrase = _sentence[index];
        string lemma = _sentence.Lemma(index);
        bool plural = _text.Penn(phrase.Head) is PennTag.NNS or PennTag.NNPS;
        SourceKind kind = HolderNouns.English.KindOf(lemma);
        Referent? referent = (plural ? null : Named(index, kind) ?? Predicated(index, kind)) ?? Again(phrase, lemma, plural);
        if (referent is null)
        {
            if (plural && kind == SourceKind.Person) kind = SourceKind.Group;
            referent = new Referent
            {
                Words = new TokenRange(phrase.Start, AfterComplements(index)), Kind = kind, Plural = plural, Gender = NameLexicon.English.OfNoun(lemma),
                IsBody = kind is SourceKind.Organization or SourceKind.Group && !plural,
            };
        }
        _discourse.Call(lemma, referent);
        Add(phrase.Head, referent, traits);
    }

    /// <summary>The bearer of a name beside the noun: <em>the finance minister, <b>Lou Holm</b>,</em> or before it: <em><b>Holm</b>, a minister,</em>.</summary>
    private Referent? Named(int index, SourceKind kind)
    {
        if (kind is SourceKind.Document) return null;
        if (OfficeHolder(index) is { } holder) return holder;
        if (Beside(index, kind) is not { } beside) return null;
        Learn(beside, kind);
        if (kind is SourceKind.Organization or SourceKind.Group) beside.IsBody = true;
        return beside;
    }

    private Referent? Beside(int index, SourceKind kind)
    {
        if (AppositionAfter(index) is >= 0 and var after && NameOf(after) is { } next && Agrees(next, kind)) return next;
        if (_sentence.Kind(index - 1) != PhraseKind.Comma || _sentence.Kind(index - 2) != PhraseKind.Noun || AppositionAfter(index - 2) != index) return null;
        int first = index - 2;
        while (first > 1 && _sentence.Kind(first - 1) == PhraseKind.Preposition && _sentence.IsHolderLike(first) && _sentence.Kind(first - 2) == PhraseKind.Noun) first -= 2;
        return _discourse.At(_sentence[first].Head) is { IsNamed: true } before && Agrees(before, kind) ? before : null;
    }

    /// <summary><em><b>Ines Holm</b> has been mayor for a year</em></summary>
    private Referent? Predicated(int index, SourceKind kind)
    {
        if (kind != SourceKind.Person || _sentence.Kind(index - 1) != PhraseKind.Verb || _sentence.Lemma(index - 1) != "be" || _sentence[index - 1].Has(PhraseTraits.Negated)) return null;
        return _sentence.Kind(index - 2) == PhraseKind.Noun && _discourse.At(_sentence[index - 2].Head) is { IsNamed: true, Kind: SourceKind.Person } subject ? subject : null;
    }

    /// <summary><em>secretary of state <b>Vera Holm</b></em>.</summary>
    private Referent? OfficeHolder(int index)
    {
        if (!_sentence.IsWord(index + 1, "of") || _sentence.Kind(index + 2) != PhraseKind.Noun) return null;
        Phrase office = _sentence[index + 2];
        bool bare = PennTags.IsNoun(_text.Penn(office.Start)) && _discourse.Names.At(office.Start) != _discourse.Names.At(office.Head);
        return bare && NameOf(index + 2) is { Kind: SourceKind.Person } referent ? referent : null;
    }

    private Referent? NameOf(int index) => _discourse.Names.At(_sentence[index].Head) is >= 0 and var name ? _discourse.Named(name) : null;

    /// <summary>A noun tells the kind of a name that does not tell it itself: <em>the supplier, <b>Brix Steel</b></em>.</summary>
    private static void Learn(Referent referent, SourceKind kind)
    {
        if (referent.IsKnown || kind == SourceKind.Document) return;
        referent.Kind = kind == SourceKind.Person ? SourceKind.Person : SourceKind.Organization;
        referent.IsKnown = true;
    }

    private static bool Agrees(Referent referent, SourceKind kind) => !referent.IsKnown || (kind == SourceKind.Person) == (referent.Kind == SourceKind.Person) && !referent.Plural;

    /// <summary>The noun phrase between a comma after this one and another comma, a verb or the end; −1 for none.</summary>
    private int AppositionAfter(int index)
    {
        if (_sentence.Kind(index + 1) != PhraseKind.Comma || _sentence.Kind(index + 2) != PhraseKind.Noun) return -1;
        int after = index + 3;
        while (_sentence.Kind(after) == PhraseKind.Preposition && _sentence.Kind(after + 1) == PhraseKind.Noun && after < index + 9) after += 2;
        return _sentence.Kind(after) is PhraseKind.Comma or PhraseKind.End or PhraseKind.Relative or PhraseKind.Participle || (_sentence.Kind(after) == PhraseKind.Verb && NameOf(index + 2) is not null) ? index + 2 : -1;
    }

    /// <summary>Whom a definite noun phrase calls again: <em>the spokesman</em>, <em>the group</em>.</summary>
    private Referent? Again(Phrase phrase, string lemma, bool plural)
    {
        bool bare = phrase.End == phrase.Start + 1;
        bool definite = _text.Word(phrase.Start) is "the" or "The" or "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those";
        if (!definite && !(bare && !plural)) return null;
        if (phrase.Has(PhraseTraits.Possessed)) return null;
        if (_discourse.Called(lemma, plural, _number) is { } known && Covers(known, phrase)) return known;
        if (definite && !plural && (Epithets.Contains(lemma) || IsAge(lemma) || IsFormer(phrase)) && _pronouns.Resolve(PronounKind.Epithet, _number, MentionTraits.None, draft: null, ahead: null) is { } person) return person;
        if (definite && lemma is "town" or "city" or "village") return _discourse.LastPlace;
        return definite && phrase.End == phrase.Start + 2 && !plural && GenericHolders.Contains(lemma) ? _discourse.LastBody : null;
    }

    /// <summary><em>the press council</em> is not <em>the council</em> of before.</summary>
    private bool Covers(Referent known, Phrase phrase)
    {
        for (int i = phrase.Start; i < phrase.Head; i++)
        {
            if (!PennTags.IsNoun(_text.Penn(i)) || known.IsNamed) continue;
            bool found = false;
            for (int k = known.Words.Start; k < known.Words.End; k++) found |= _text.Word(k).Equals(_text.Word(i), StringComparison.OrdinalIgnoreCase);
            if (!found) return false;
        }
        return true;
    }

    /// <summary><em>the former president</em>, where the text has named one person.</summary>
    private bool IsFormer(Phrase phrase) =>
        _text.Word(phrase.Start + 1) is "former" or "retired" or "ex" && HolderNouns.English.KindOf(_text.Lemmas[phrase.Head]) == SourceKind.Person;

    /// <summary><em>the 46-year-old</em></summary>
    private static bool IsAge(string lemma) => lemma is "old" || lemma.EndsWith("-old", StringComparison.Ordinal);

    /// <summary>The token after the phrases that belong to a noun: <em>a spokesman <b>for the ministry</b></em>.</summary>
    private int AfterComplements(int index)
    {
        int last = index;
        while (last < index + 4 && _sentence.Kind(last + 1) == PhraseKind.Preposition && _sentence.Kind(last + 2) == PhraseKind.Noun && !_sentence[last + 2].Has(PhraseTraits.Temporal)
            && (_sentence.IsWord(last + 1, "of") || _sentence.IsWord(last + 1, "for") || _sentence.IsWord(last + 1, "at") || _sentence.IsWord(last + 1, "from"))) last += 2;
        return _sentence[last].End;
    }

    private MentionTraits Traits(int index)
    {
        MentionTraits traits = _sentence.Quotations.IsQuoted(_sentence[index].Head) ? MentionTraits.Quoted : MentionTraits.None;
        if (_sources[_sentence[index].Head]) traits |= MentionTraits.Source | MentionTraits.Subject;
        if (_sentence.Kind(index - 1) == PhraseKind.Preposition) return traits | MentionTraits.Oblique;
        if (IsSubject(index)) traits |= MentionTraits.Subject;
        if ((traits & MentionTraits.Subject) != 0 && !_hasSubject && index >= _main && (traits & MentionTraits.Quoted) == 0)
        {
            _hasSubject = true;
            traits |= MentionTraits.First;
        }
        return traits;
    }

    /// <summary>Whether a verb follows, over adverbs, complements of the noun and an insertion.</summary>
    private bool IsSubject(int index)
    {
        int next = index + 1, steps = 0;
        while (steps++ < 12)
        {
            if (_sentence.Kind(next) == PhraseKind.Adverb) next++;
            else if (_sentence.Kind(next) == PhraseKind.Preposition && _sentence.Kind(next + 1) == PhraseKind.Noun) next += 2;
            else break;
        }
        if (_sentence.Kind(next) == PhraseKind.Verb) return true;
        return next == index + 1 && _sentence.Kind(next) == PhraseKind.Comma && _sentence.Kind(next + 1) is PhraseKind.Relative or PhraseKind.Noun && _sentence.Kind(index - 1) is PhraseKind.End or PhraseKind.Comma or PhraseKind.Adverb;
    }
}
