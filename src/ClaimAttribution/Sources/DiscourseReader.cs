using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>Reads a text from left to right and says of each noun phrase and pronoun whom or what it speaks of.</summary>
internal sealed class DiscourseReader
{
    /// <summary>How many phrases an adverbial clause before the main clause may take.</summary>
    private const int MaxAdverbial = 30;

    /// <summary>How many words before a name are read for what they call its bearer.</summary>
    private const int MaxTitles = 8;

    private readonly TaggedText _text;
    private readonly PhrasedSentence _sentence;
    private readonly Discourse _discourse;
    private readonly PronounResolver _pronouns;
    private readonly DefiniteNouns _nouns;
    private readonly Appositions _appositions;
    private bool[] _sources = [];
    private readonly Dictionary<int, AttributionDraft> _bySource = [];
    private int _number;
    private bool _hasSubject;

    /// <summary>The phrase after the adverbial clause that opens the sentence: <em>After he had left, <b>Holm</b> said …</em>; 0 for none.</summary>
    private int _main;

    public DiscourseReader(PhrasedText phrases, Discourse discourse)
    {
        _text = phrases.Text;
        _sentence = new PhrasedSentence(phrases);
        _discourse = discourse;
        _pronouns = new PronounResolver(_discourse);
        _nouns = new DefiniteNouns(_text, _discourse, _pronouns);
        _appositions = new Appositions(_text, _sentence, _discourse);
    }

    /// <summary>Reads the text as it is now.</summary>
    public void Read(List<AttributionDraft> drafts)
    {
        ReadSources(drafts);
        _discourse.Begin();
        for (_number = 0; _number < _text.Sentences.Count; _number++)
        {
            _sentence.Read(_number);
            ReadSentence();
        }
    }

    private void ReadSources(List<AttributionDraft> drafts)
    {
        Span<bool> sources = Room.Of(ref _sources, _text.Count);
        sources.Clear();
        _bySource.Clear();
        foreach (AttributionDraft draft in drafts)
        {
            sources.Slice(draft.Source.Start, draft.Source.Length).Fill(true);
            if (draft.Source.Length == 1) _bySource[draft.Source.Start] = draft;
        }
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
    private Referent? Ahead(int token) => _main > 0 && token < _sentence[_main].Start && IsSubject(_main) ? _appositions.Named(_main) : null;

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
        for (int i = Math.Max(_sentence[index].Start, range.Start - MaxTitles); i < range.Start; i++)
        {
            if (NameLexicon.English.Role(_text.Word(i)) is { } role) _discourse.Call(role, referent);
            else if (PennTags.IsNoun(_text.Penn(i)) && HolderNouns.English.Kind(_text.Lemma(i)) is { } kind) Describe(referent, _text.Lemma(i), kind);
        }
        Add(range.End - 1, referent, traits);
        ReadPair(index, referent, traits);
        if (_appositions.NounAfter(index) is >= 0 and var noun && _discourse.Names.At(_sentence[noun].Head) < 0 && HolderNouns.English.Kind(_sentence.Lemma(noun)) is { } described)
        {
            Describe(referent, _sentence.Lemma(noun), described);
        }
    }

    /// <summary><em>Holm and Vik</em>: each of them and both.</summary>
    private void ReadPair(int index, Referent second, MentionTraits traits)
    {
        if (second.Kind != SourceKind.Person || !_sentence.IsWord(index - 1, "and") || _sentence.Kind(index - 2) != PhraseKind.Noun) return;
        Phrase phrase = _sentence[index];
        if (_appositions.Named(index - 2) is not { Kind: SourceKind.Person }) return;
        Referent both = _discourse.Introduce();
        both.Begin(new TokenRange(_sentence[index - 2].Start, phrase.End), SourceKind.Group, plural: true);
        _discourse.AddPair(new Mention(phrase.Head, _number, both, traits));
    }

    private void Describe(Referent referent, ReadOnlySpan<char> noun, SourceKind kind)
    {
        _discourse.Call(noun, referent);
        if (referent.Gender == Gender.Unknown) referent.Gender = NameLexicon.English.OfNoun(noun);
        referent.Learn(kind);
    }

    private void ReadNoun(int index, MentionTraits traits)
    {
        Phrase phrase = _sentence[index];
        ReadOnlySpan<char> lemma = _sentence.Lemma(index);
        bool plural = _text.Penn(phrase.Head) is PennTag.NNS or PennTag.NNPS;
        SourceKind kind = HolderNouns.English.KindOf(lemma);
        Referent? referent = (plural ? null : _appositions.Bearer(index, kind)) ?? _nouns.Resolve(phrase, plural, _number);
        if (referent is null)
        {
            if (plural && kind == SourceKind.Person) kind = SourceKind.Group;
            referent = _discourse.Introduce();
            referent.Begin(new TokenRange(phrase.Start, AfterComplements(index)), kind, NameLexicon.English.OfNoun(lemma), plural);
            referent.IsBody = kind is SourceKind.Organization or SourceKind.Group && !plural;
        }
        _discourse.Call(lemma, referent);
        Add(phrase.Head, referent, traits);
    }

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
