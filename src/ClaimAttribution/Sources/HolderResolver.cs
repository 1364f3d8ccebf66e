using ClaimAttribution.Attributions;
using ClaimAttribution.Lexicon;
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
    private const int Window = 200;

    private static readonly WordList GenericHolders = WordList.Load("generic-holders");

    private readonly TaggedText _text;
    private readonly NameRuns _names;
    private readonly Dictionary<string, Holder> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Holder> _recent = [];

    private HolderResolver(TaggedText text)
    {
        _text = text;
        _names = new NameRuns(text);
    }

    /// <summary>The holders in the order of their first mention; each attribution with a source gets one.</summary>
    public static List<Holder> Resolve(TaggedText text, List<AttributionDraft> drafts)
    {
        var resolver = new HolderResolver(text);
        foreach (AttributionDraft draft in drafts.Where(static draft => !draft.Source.IsEmpty).OrderBy(static draft => draft.Source.Start)) resolver.Read(draft);
        return [.. resolver._byName.Values.OrderBy(static holder => holder.Mentions[0].Start)];
    }

    private void Read(AttributionDraft draft)
    {
        Holder holder = Of(draft.Source, draft.Parent?.Holder, 0);
        if (holder.Mentions.Count == 0 || holder.Mentions[^1] != draft.Source) holder.Mentions.Add(draft.Source);
        _recent.Add(holder);
        draft.Holder = holder;
    }

    private Holder Of(TokenRange mention, Holder? speaker, int depth)
    {
        if (mention.Length == 1 && depth == 0)
        {
            Holder? meant = OfPronoun(mention.Start, speaker);
            if (meant is not null) return meant;
        }
        else if (IsBackReference(mention) && Last(static holder => holder.Described && holder.Kind is SourceKind.Organization or SourceKind.Group) is { } group) return group;
        return Named(mention);
    }

    private Holder? OfPronoun(int token, Holder? speaker)
    {
        ReadOnlySpan<char> word = _text.Word(token);
        Span<char> lower = stackalloc char[8];
        if (word.Length > lower.Length) return null;
        word.ToLowerInvariant(lower);
        switch (lower[..word.Length])
        {
            case "i" or "me" or "my" or "we" or "our" or "us":
                return speaker;
            case "he" or "she" or "his" or "her" or "him":
                return LastPerson(token);
            case "they" or "their" or "them":
                return Last(static holder => holder.Plural || holder.Kind is SourceKind.Organization or SourceKind.Group) ?? Last(static _ => true);
            case "it" or "its":
                return Last(static holder => holder.Kind is SourceKind.Organization or SourceKind.Document);
            case "who" or "which" or "that" or "whom":
                return Antecedent(token);
            default:
                return null;
        }
    }

    private Holder? LastPerson(int token)
    {
        Holder? source = Last(static holder => holder.Kind == SourceKind.Person);
        NameRun named = _names.LastPerson(token, Window);
        bool nearer = !named.Range.IsEmpty && (source is null || source.Mentions[^1].Start < token - Window);
        return nearer ? Named(named.Range) : source;
    }

    /// <summary>The noun phrase before a relative pronoun, over a comma.</summary>
    private Holder? Antecedent(int token)
    {
        int end = token;
        while (end > 0 && end > token - 2 && _text.Word(end - 1) is "," or "–" or "—" or "(") end--;
        int start = end;
        while (start > 0 && start > end - 12 && IsNounPart(start - 1)) start--;
        return start < end ? Of(new TokenRange(start, end), null, 1) : null;
    }

    private bool IsNounPart(int token) =>
        PennTags.IsNoun(_text.Penn(token)) || _text.Penn(token) is PennTag.DT or PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.CD or PennTag.POS or PennTag.PRPS or PennTag.HYPH;

    private Holder? Last(Func<Holder, bool> fits)
    {
        for (int i = _recent.Count - 1; i >= Math.Max(0, _recent.Count - 12); i--) if (fits(_recent[i])) return _recent[i];
        return null;
    }

    /// <summary><em>the group</em>, <em>the company</em>: a definite noun phrase without a name.</summary>
    private bool IsBackReference(TokenRange mention) =>
        mention.Length == 2 && (_text.Is(mention.Start, "the") || _text.Is(mention.Start, "this")) && _text.Penn(mention.End - 1) == PennTag.NN
        && GenericHolders.Contains(_text.Lemmas[mention.End - 1]);

    private Holder Named(TokenRange mention)
    {
        int head = Head(mention);
        SourceKind? noun = HolderNouns.English.Kind(_text.Lemmas[head]);
        bool proper = _text.Penn(head) is PennTag.NNP or PennTag.NNPS;
        NameRun run = _names.First(new TokenRange(proper ? mention.Start : mention.Start, head + 1));
        if (!proper && IsMember(head)) run = _names.First(new TokenRange(head + 1, mention.End));
        bool byName = !run.Range.IsEmpty && (proper || IsMember(head) || noun is SourceKind.Organization or SourceKind.Document);
        if (!byName) return Add(Words(WithoutDeterminer(mention)), IsAnonymous(mention) ? SourceKind.Anonymous : noun ?? SourceKind.Person, IsPlural(head));
        NameRun full = proper ? _names.Fullest(LastRun(mention.Start, head + 1, run)) : run;
        SourceKind kind = full.Person ? SourceKind.Person : noun is SourceKind.Document ? SourceKind.Document : IsMember(head) ? SourceKind.Group : SourceKind.Organization;
        return Add(Words(full.Range), kind, kind != SourceKind.Person, described: IsMember(head) || noun is not null || full.Range.Length > 1 || Describes(mention, run));
    }

    /// <summary>Whether the words before a name say what it names: <em>the vigilante group Anonymous</em>.</summary>
    private bool Describes(TokenRange mention, NameRun run)
    {
        for (int i = mention.Start; i < run.Range.Start; i++) if (HolderNouns.English.Kind(_text.Lemmas[i]) is not null) return true;
        return false;
    }

    /// <summary>The last run before the head: <em>Karvall</em> in <em>Norvik Ferries chief Ines Karvall</em>.</summary>
    private NameRun LastRun(int start, int end, NameRun first)
    {
        NameRun last = first;
        while (last.Range.End < end && _names.First(new TokenRange(last.Range.End, end)) is { Range.IsEmpty: false } next) last = next;
        return start <= last.Range.Start ? last : first;
    }

    /// <summary>The last noun before a preposition, a comma or a relative clause.</summary>
    private int Head(TokenRange mention)
    {
        int head = mention.Start;
        for (int i = mention.Start; i < mention.End; i++)
        {
            PennTag tag = _text.Penn(i);
            if (i > mention.Start && tag is PennTag.IN or PennTag.TO or PennTag.Comma or PennTag.WP or PennTag.WDT or PennTag.CC && PennTags.IsNoun(_text.Penn(head))) break;
            if (PennTags.IsNoun(tag) || tag is PennTag.PRP) head = i;
        }
        return head;
    }

    private bool IsMember(int head) => _text.Lemmas[head] is "member" or "supporter" or "follower";

    private bool IsPlural(int head) => _text.Penn(head) is PennTag.NNS or PennTag.NNPS;

    private bool IsAnonymous(TokenRange mention)
    {
        for (int i = mention.Start; i < mention.End; i++)
        {
            if (_text.Word(i) is "anonymous" or "unnamed" or "unidentified" or "undisclosed" || _text.Lemmas[i] is "source" or "insider") return true;
        }
        return false;
    }

    private TokenRange WithoutDeterminer(TokenRange range) =>
        range.Length > 1 && (_text.Is(range.Start, "the") || _text.Is(range.Start, "this")) ? range with { Start = range.Start + 1 } : range;

    private string Words(TokenRange range) => _text.Text[_text.Tokens[range.Start].Start.._text.Tokens[range.End - 1].End];

    private Holder Add(string name, SourceKind kind, bool plural, bool described = true)
    {
        if (!_byName.TryGetValue(name, out Holder? holder)) _byName[name] = holder = new Holder(name, kind) { Plural = plural, Described = described };
        return holder;
    }
}
