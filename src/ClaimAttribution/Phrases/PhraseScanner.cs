using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Phrases;

/// <summary>
/// Cuts a sentence into noun phrases, verb groups and the words between them, from tags alone, in one pass (Abney,
/// “Parsing by Chunks”, 1991).
/// </summary>
internal readonly struct PhraseScanner
{
    private const int MaxAdverbs = 3;

    private static readonly WordList TimeNouns = WordList.Load("time-nouns");
    private static readonly WordList Negations = WordList.Load("negations");

    private readonly TaggedText _text;
    private readonly QuoteMark[] _marks;
    private readonly List<Phrase> _phrases;
    private readonly int _first;
    private readonly int _end;

    private PhraseScanner(TaggedText text, QuoteMark[] marks, int end, List<Phrase> phrases)
    {
        _text = text;
        _marks = marks;
        _end = end;
        _phrases = phrases;
        _first = phrases.Count;
    }

    /// <summary>Adds the phrases of the tokens from <paramref name="start"/> to <paramref name="end"/>; together they hold every token.</summary>
    public static void Scan(TaggedText text, QuoteMark[] marks, int start, int end, List<Phrase> phrases)
    {
        var scanner = new PhraseScanner(text, marks, end, phrases);
        for (int i = start; i < end;)
        {
            Phrase phrase = scanner.Next(i);
            phrases.Add(phrase);
            i = phrase.End;
        }
    }

    private Phrase Next(int i)
    {
        if (_marks[i] != QuoteMark.None) return One(i, _marks[i] == QuoteMark.Opens ? PhraseKind.OpenQuote : PhraseKind.CloseQuote);
        PennTag tag = _text.Penn(i);
        if (tag is PennTag.MD || PennTags.IsVerb(tag) || StartsInfinitive(i)) return VerbGroup(i, i);
        if (tag is PennTag.RB or PennTag.RBR or PennTag.RBS) return AdverbOrVerbGroup(i);
        if (StartsNoun(i)) return NounPhrase(i);
        return One(i, KindOf(i, tag));
    }

    private static Phrase One(int i, PhraseKind kind) => new(kind, i, i + 1, i, PhraseTraits.None);

    private PhraseKind KindOf(int i, PennTag tag) => tag switch
    {
        PennTag.JJ or PennTag.JJR or PennTag.JJS => PhraseKind.Adjective,
        PennTag.CC => PhraseKind.Coordinator,
        PennTag.IN => OfPreposition(i),
        PennTag.TO => PhraseKind.Preposition,
        PennTag.WP or PennTag.WDT or PennTag.WPS or PennTag.WRB => IsRelative(i) ? PhraseKind.Relative : _text.Is(i, "that") ? PhraseKind.Complementizer : PhraseKind.Question,
        PennTag.RP => PhraseKind.Adverb,
        _ => Punctuation(_text.Word(i)),
    };

    private PhraseKind OfPreposition(int i)
    {
        if (_text.Is(i, "that")) return PhraseKind.Complementizer;
        if (_text.Is(i, "whether")) return PhraseKind.Question;
        return _text.Tags[i].Universal == UniversalTag.SubordinatingConjunction ? PhraseKind.Subordinator : PhraseKind.Preposition;
    }

    private bool IsRelative(int i)
    {
        if (_phrases.Count == _first || !(_text.Is(i, "who") || _text.Is(i, "which") || _text.Is(i, "that") || _text.Is(i, "whose") || _text.Is(i, "whom"))) return false;
        // said on Friday that …
        if (_phrases[^1].Has(PhraseTraits.Temporal) && _text.Is(i, "that")) return false;
        return _phrases[^1].Kind is PhraseKind.Noun or PhraseKind.Comma or PhraseKind.Preposition or PhraseKind.CloseQuote or PhraseKind.Bracket;
    }

    private static PhraseKind Punctuation(ReadOnlySpan<char> word) => word switch
    {
        "," or "،" or "，" => PhraseKind.Comma,
        ";" => PhraseKind.Semicolon,
        ":" or "：" => PhraseKind.Colon,
        "-" or "--" or "---" or "–" or "—" or "―" => PhraseKind.Dash,
        "(" or ")" or "[" or "]" or "{" or "}" => PhraseKind.Bracket,
        "." or "!" or "?" or "…" or "..." or "?!" or "!?" => PhraseKind.End,
        _ => PhraseKind.Other,
    };

    private bool StartsInfinitive(int i) => (_text.Penn(i) == PennTag.TO || _text.Is(i, "to")) && VerbAfterAdverbs(i + 1) is int verb && verb < _end && _text.Penn(verb) == PennTag.VB;

    /// <summary>The first token that is no adverb; the end where too many stand in a row.</summary>
    private int VerbAfterAdverbs(int i)
    {
        int limit = Math.Min(_end, i + MaxAdverbs);
        while (i < limit && (_text.Penn(i) is PennTag.RB or PennTag.RBR or PennTag.RBS || HasSince(i))) i++;
        return i;
    }

    /// <summary><em>has since withdrawn</em></summary>
    private bool HasSince(int i) => i > 0 && i + 1 < _end && _text.Is(i, "since") && _text.Lemma(i - 1) is "have" && _text.Penn(i + 1) is PennTag.VBN or PennTag.VBD;

    private Phrase AdverbOrVerbGroup(int i)
    {
        int verb = VerbAfterAdverbs(i);
        if (verb >= _end || _marks[verb] != QuoteMark.None) return One(i, PhraseKind.Adverb);
        PennTag tag = _text.Penn(verb);
        if (tag == PennTag.MD || PennTags.IsVerb(tag) || StartsInfinitive(verb)) return VerbGroup(i, verb);
        return tag is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.CD && StartsNoun(verb) ? NounPhrase(i) : One(i, PhraseKind.Adverb);
    }

    /// <summary><em>has not yet been confirmed</em>: auxiliaries while the next verb has the form that they ask for.</summary>
    private Phrase VerbGroup(int start, int first)
    {
        PhraseKind kind = KindOfVerb(first);
        PhraseTraits traits = PhraseTraits.None;
        int head = StartsInfinitive(first) ? VerbAfterAdverbs(first + 1) : first;
        while (VerbAfterAdverbs(head + 1) is int next && next < _end && _marks[next] == QuoteMark.None && Continues(head, next))
        {
            if (_text.Penn(head) == PennTag.MD) traits |= PhraseTraits.Modal;
            if (IsBe(head) && _text.Penn(next) is PennTag.VBN or PennTag.VBD) traits |= PhraseTraits.Passive;
            head = next;
        }
        if (_text.Penn(head) == PennTag.MD) traits |= PhraseTraits.Modal;
        int end = head + 1;
        if (end < _end && (_text.Is(end, "n't") || _text.Is(end, "n’t") || _text.Is(end, "not"))) end++;
        for (int i = start; i < end; i++) if (Negations.Contains(_text.Word(i))) traits |= PhraseTraits.Negated;
        if (kind == PhraseKind.Participle) traits |= PhraseTraits.Passive;
        return new Phrase(kind, start, end, head, traits);
    }

    private PhraseKind KindOfVerb(int first) => StartsInfinitive(first) ? PhraseKind.Infinitive : _text.Penn(first) switch
    {
        PennTag.VBG => PhraseKind.Gerund,
        PennTag.VBN => PhraseKind.Participle,
        _ => PhraseKind.Verb,
    };

    private bool IsBe(int token) => _text.Lemma(token) is "be" or "get";

    private bool Continues(int head, int next)
    {
        PennTag tag = _text.Penn(next);
        if (_text.Penn(head) == PennTag.MD) return tag is PennTag.VB or PennTag.VBP;
        return _text.Lemma(head) switch
        {
            "be" => tag is PennTag.VBN or PennTag.VBG or PennTag.VBD,
            "get" => tag is PennTag.VBN,
            "have" => tag is PennTag.VBN or PennTag.VBD,
            "do" => tag is PennTag.VB or PennTag.VBP,
            _ => false,
        };
    }

    private bool StartsNoun(int i)
    {
        PennTag tag = _text.Penn(i);
        if (tag is PennTag.JJ or PennTag.JJR or PennTag.JJS) return NounAfterAdjectives(i);
        return tag is PennTag.DT or PennTag.PDT or PennTag.PRP or PennTag.PRPS or PennTag.EX or PennTag.CD or PennTag.Dollar or PennTag.Hash or PennTag.ADD or PennTag.FW
            || PennTags.IsNoun(tag);
    }

    private bool NounAfterAdjectives(int i)
    {
        int limit = Math.Min(_end, i + 8);
        while (i < limit && _marks[i] == QuoteMark.None && (_text.Penn(i) is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.HYPH or PennTag.CD or PennTag.AFX)) i++;
        return i < limit && _marks[i] == QuoteMark.None && PennTags.IsNoun(_text.Penn(i));
    }

    private Phrase NounPhrase(int start)
    {
        if (_text.Penn(start) is PennTag.PRP or PennTag.EX) return new Phrase(PhraseKind.Noun, start, start + 1, start, PhraseTraits.Pronoun);
        int end = start + 1, head = PennTags.IsNoun(_text.Penn(start)) ? start : -1;
        PhraseTraits traits = _text.Penn(start) == PennTag.PRPS ? PhraseTraits.Possessed : PhraseTraits.None;
        if (Negations.Contains(_text.Word(start))) traits |= PhraseTraits.Negated;
        while (end < _end && _marks[end] == QuoteMark.None && ContinuesNoun(end, head))
        {
            if (_text.Penn(end) == PennTag.POS)
            {
                traits |= PhraseTraits.Possessed;
                head = -1;
            }
            else if (PennTags.IsNoun(_text.Penn(end)) || (_text.Penn(end) is PennTag.CD or PennTag.ADD && head < 0)) head = end;
            end++;
        }
        if (head < 0) head = end - 1;
        if (TimeNouns.Contains(_text.Lemma(head)) || TimeNouns.Contains(_text.Word(head).TrimEnd('.'))) traits |= PhraseTraits.Temporal;
        if (end == start + 1 && _text.Penn(start) == PennTag.DT) traits |= PhraseTraits.Pronoun;
        return new Phrase(PhraseKind.Noun, start, end, head, traits);
    }

    /// <summary>Whether a token goes on with a noun phrase whose head so far is <paramref name="head"/> (−1 before the first noun).</summary>
    private bool ContinuesNoun(int i, int head)
    {
        PennTag tag = _text.Penn(i);
        if (head >= 0 && i > head + 1 && _text.Penn(i - 1) is not (PennTag.CD or PennTag.HYPH or PennTag.SYM or PennTag.AFX)) head = -1;
        switch (tag)
        {
            case PennTag.POS:
            case PennTag.HYPH:
                return true;
            case PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS:
                // The plan | Tuesday
                return head < 0 || !TimeNouns.Contains(_text.Word(i).TrimEnd('.')) || TimeNouns.Contains(_text.Word(head).TrimEnd('.'));
            case PennTag.CD or PennTag.Dollar or PennTag.ADD or PennTag.SYM or PennTag.AFX:
                return true;
            case PennTag.JJ or PennTag.JJR or PennTag.JJS:
                return head < 0 || (NounAfterAdjectives(i) && _text.Penn(head) is PennTag.NNP or PennTag.NNPS);
            case PennTag.VBG or PennTag.VBN:
                // terrorist-supporting accounts
                if (_text.Penn(i - 1) == PennTag.HYPH) return true;
                return head < 0 && i + 1 < _end && _marks[i + 1] == QuoteMark.None && (PennTags.IsNoun(_text.Penn(i + 1)) || NounAfterAdjectives(i + 1));
            case PennTag.RB or PennTag.RBR or PennTag.RBS:
                return head < 0 && i + 1 < _end && _text.Penn(i + 1) is PennTag.JJ && NounAfterAdjectives(i + 1);
            case PennTag.DT:
                return _text.Penn(i - 1) == PennTag.PDT;
            default:
                return _text.Is(i, "&");
        }
    }
}
