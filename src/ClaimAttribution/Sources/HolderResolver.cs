using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>
/// Gives each source one name through pronouns, short forms and appositions: <em>she</em> and <em>Karvall</em> are
/// <em>Ines Karvall</em>.
/// </summary>
internal sealed class HolderResolver
{
    private const string Author = "the author";

    private const int MaxDepth = 64;

    /// <summary>How far before a relative pronoun its noun may stand.</summary>
    private const int RelativeWindow = 12;

    private readonly TaggedText _text;
    private readonly DiscourseReader _reader;
    private readonly Discourse _discourse;
    private readonly Interview _interview;
    private readonly Vocabulary _names = new();
    private readonly Pool<Holder> _byName = new();
    private readonly List<Holder> _holders = [];
    private readonly List<long> _order = [];

    public HolderResolver(PhrasedText phrases, NameMap names)
    {
        _text = phrases.Text;
        _discourse = new Discourse(_text, names);
        _reader = new DiscourseReader(phrases, _discourse);
        _interview = new Interview(_text, names);
    }

    /// <summary>The holders in the order of their first mention; each attribution with a source gets one.</summary>
    public static List<Holder> Resolve(PhrasedText phrases, NameMap names, List<AttributionDraft> drafts) => new HolderResolver(phrases, names).Resolve(drafts);

    /// <summary>The holders of the text as it is now; the list is written anew for the next.</summary>
    public List<Holder> Resolve(List<AttributionDraft> drafts)
    {
        Clear();
        Order(drafts);
        if (_order.Count == 0) return _holders;
        _reader.Read(drafts);
        _interview.Read();
        foreach (long place in _order) Read(drafts[(int)place], depth: 0);
        for (int i = 0; i < _byName.Count; i++)
        {
            _byName[i].OrderMentions();
            _holders.Add(_byName[i]);
        }
        _holders.Sort(static (a, b) => a.Mentions[0].Start != b.Mentions[0].Start ? a.Mentions[0].Start.CompareTo(b.Mentions[0].Start) : a.Number.CompareTo(b.Number));
        return _holders;
    }

    private void Clear()
    {
        _names.Clear();
        _byName.Clear();
        _holders.Clear();
    }

    /// <summary>The places of the attributions with a source, below where that begins.</summary>
    private void Order(List<AttributionDraft> drafts)
    {
        _order.Clear();
        for (int i = 0; i < drafts.Count; i++) if (!drafts[i].Source.IsEmpty) _order.Add(((long)drafts[i].Source.Start << 32) | (uint)i);
        _order.Sort();
    }

    private void Read(AttributionDraft draft, int depth)
    {
        if (draft.Holder is not null) return;
        // “I agree,” said Holm: who I is depends on what comes later.
        if (depth < MaxDepth && draft.Parent is { Source.IsEmpty: false } parent) Read(parent, depth + 1);
        Holder holder = Of(draft);
        holder.Mentions.Add(draft.Source);
        draft.Holder = holder;
    }

    private Holder Of(AttributionDraft draft)
    {
        TokenRange source = Trimmed(draft.Source);
        if (source.Length > 1) return OfPhrase(source);
        PronounKind pronoun = Pronouns.Kind(_text.Word(source.Start));
        switch (pronoun)
        {
            case PronounKind.Speaker or PronounKind.Anyone when draft.Parent is null && _interview.IsGuest(source.Start, pronoun):
                Referent guest = _discourse.Named(_interview.Guest);
                return Holder(_text.Words(guest.Words), guest.Kind);
            case PronounKind.Speaker:
                return draft.Parent?.Holder ?? Holder(Author, SourceKind.Person);
            case PronounKind.Anyone:
                return Holder(_text.Words(source), SourceKind.Unspecified);
            case PronounKind.Relative when BeforeRelative(source.Start) is { } antecedent:
                if (!antecedent.IsKnown && antecedent.IsNamed && _text.Is(source.Start, "which")) antecedent.Kind = SourceKind.Organization;
                return OfReferent(antecedent, antecedent.Words);
            default:
                return OfPhrase(source);
        }
    }

    private Holder OfPhrase(TokenRange source)
    {
        int head = Head(source);
        if (Coordinates(source, head))
        {
            if (_text.Penn(head) == PennTag.NN && NameAtEnd(source, head) is { } bearer) return Holder(_text.Words(bearer.Words), bearer.Kind);
            bool texts = HolderNouns.English.KindOf(_text.Lemma(head)) == SourceKind.Document && _text.Penn(head) is not (PennTag.NNP or PennTag.PRP);
            return Holder(_text.Words(WithoutDeterminer(source)), texts ? SourceKind.Document : SourceKind.Group);
        }
        if (IsMember(head) && head + 1 < source.End && _text.Is(head + 1, "of") && NameWithin(new TokenRange(head + 1, source.End)) is { } body) return Holder(_text.Words(body.Words), SourceKind.Group);
        Referent? referent = _discourse.Names.At(head) is >= 0 and var name ? _discourse.Named(name) : _discourse.At(head);
        if (referent is { IsNamed: false } && Apposition(source, head) is { } named) referent = named;
        if (referent is null) return Unknown(source, head);
        if (!referent.IsNamed && head >= referent.Words.Start && head < referent.Words.End) referent.Words = BeforeInsertion(source, head);
        return OfReferent(referent, source);
    }

    private Holder OfReferent(Referent referent, TokenRange source)
    {
        if (referent.IsNamed) return Holder(_text.Words(referent.Words), referent.Kind);
        int head = Head(referent.Words);
        SourceKind kind = HolderKinds.Of(_text, referent.Words, head, referent.Kind);
        if (kind != SourceKind.Anonymous && HolderKinds.Of(_text, source, Head(source), referent.Kind) == SourceKind.Anonymous) kind = SourceKind.Anonymous;
        return Holder(_text.Words(WithoutDeterminer(referent.Words)), kind);
    }

    private Holder Unknown(TokenRange source, int head)
    {
        SourceKind kind = _text.Penn(head) is PennTag.PRP or PennTag.PRPS or PennTag.DT ? SourceKind.Unspecified : HolderNouns.English.KindOf(_text.Lemma(head));
        return Holder(_text.Words(WithoutDeterminer(source)), HolderKinds.Of(_text, source, head, kind));
    }

    /// <summary>A person named after a comma: <em>one of the authors of the report, <b>Ari Holm</b></em>.</summary>
    private Referent? Apposition(TokenRange source, int head)
    {
        for (int i = head + 1; i + 1 < source.End; i++)
        {
            if (_text.Word(i) is not ("," or "–" or "—" or "(")) continue;
            int name = _discourse.Names.At(i + 1);
            if (name < 0 || _discourse.Names.Entity(name).Kind != NameKind.Person) continue;
            int end = _discourse.Names.Names[name].Range.End;
            if (end == source.End || _text.Word(end) is "," or "–" or "—" or ")") return _discourse.Named(name);
        }
        return null;
    }

    /// <summary>The noun before a relative pronoun; for <em>who</em> over a place: <em><b>Holm</b> of Vermont, who</em>.</summary>
    private Referent? BeforeRelative(int token)
    {
        bool person = !_text.Is(token, "which") && !_text.Is(token, "that");
        int nearest = -1;
        for (int i = token - 1; i >= Math.Max(0, token - RelativeWindow); i--)
        {
            if (_text.Word(i) is "." or ";" or "?" or "!" || (nearest >= 0 && _text.Penn(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)) break;
            if (_text.Word(i) is ")" or "]") i = Opening(i);
            if (_discourse.At(i) is not { } referent) continue;
            if (!person || (referent.Plural && referent.Kind != SourceKind.Document) || referent.Kind is SourceKind.Person or SourceKind.Group or SourceKind.Anonymous) return referent;
            if (nearest < 0) nearest = i;
        }
        return nearest < 0 ? null : _discourse.At(nearest);
    }

    /// <summary>The bracket that a bracket closes, or the bracket itself where none is near.</summary>
    private int Opening(int close)
    {
        for (int i = close - 1; i >= Math.Max(0, close - RelativeWindow); i--) if (_text.Word(i) is "(" or "[") return i;
        return close;
    }

    private Referent? NameWithin(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++) if (_discourse.Names.At(i) is >= 0 and var name) return _discourse.Named(name);
        return null;
    }

    /// <summary>The last noun before a preposition, a comma or a relative clause.</summary>
    private int Head(TokenRange source)
    {
        int head = source.Start;
        for (int i = source.Start; i < source.End; i++)
        {
            PennTag tag = _text.Penn(i);
            if (i > source.Start && IsConjunction(i) && PennTags.IsNoun(_text.Penn(head))) break;
            if (i > source.Start && tag is PennTag.IN or PennTag.TO or PennTag.Comma or PennTag.LeftBracket or PennTag.WP or PennTag.WDT && PennTags.IsNoun(_text.Penn(head))) break;
            if (PennTags.IsNoun(tag) || tag is PennTag.PRP || (tag is PennTag.CD or PennTag.JJ && !PennTags.IsNoun(_text.Penn(head)))) head = i;
        }
        return head;
    }

    /// <summary><em>Holm and the mayor</em> speak together.</summary>
    private bool Coordinates(TokenRange source, int head) =>
        head + 2 < source.End && IsConjunction(head + 1) && _text.Penn(head + 2) is PennTag.DT or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRPS or PennTag.JJ;

    /// <summary><em>film maker and author <b>Ines Holm</b></em>: one person.</summary>
    private Referent? NameAtEnd(TokenRange source, int head)
    {
        int name = _discourse.Names.At(source.End - 1);
        if (name < 0 || _discourse.Names.Entity(name).Kind != NameKind.Person || HolderNouns.English.KindOf(_text.Lemma(head)) != SourceKind.Person) return null;
        int start = _discourse.Names.Names[name].Range.Start;
        return start > head + 2 && PennTags.IsNoun(_text.Penn(start - 1)) ? _discourse.Named(name) : null;
    }

    private bool IsConjunction(int token) => _text.Word(token) is "and" or "or" or "&";

    private bool IsMember(int head) => _text.Lemma(head) is "member" or "supporter" or "follower";

    /// <summary>Without the words of the clause around it: <em><b>But</b> a source</em>, <em>younger voters <b>who</b></em>.</summary>
    private TokenRange Trimmed(TokenRange source)
    {
        while (source.Length > 1 && _text.Penn(source.Start) is PennTag.CC or PennTag.Comma && !_text.Is(source.Start, "both")) source = source with { Start = source.Start + 1 };
        while (source.Length > 1 && (_text.Penn(source.End - 1) is PennTag.WP or PennTag.WDT or PennTag.Comma or PennTag.POS)) source = source with { End = source.End - 1 };
        return source;
    }

    private TokenRange BeforeInsertion(TokenRange source, int head)
    {
        for (int i = head + 1; i < source.End; i++) if (_text.Penn(i) is PennTag.Comma or PennTag.LeftBracket) return source with { End = i };
        return source;
    }

    private TokenRange WithoutDeterminer(TokenRange range) =>
        range.Length > 1 && (_text.Is(range.Start, "the") || _text.Is(range.Start, "this")) ? range with { Start = range.Start + 1 } : range;

    private Holder Holder(ReadOnlySpan<char> name, SourceKind kind)
    {
        int number = _names.Add(name);
        if (number == _byName.Count) _byName.Take().Begin(number, name.ToString(), kind);
        return _byName[number];
    }
}
