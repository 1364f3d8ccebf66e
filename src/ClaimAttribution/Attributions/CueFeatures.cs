using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// What the second reading sees of a word beside one cue: the way through the parse from the word to the cue, what stands between
/// them, the first reading, and what the rules say of this cue.
/// </summary>
/// <remarks>Not thread-safe: it holds what is known of the cue at hand.</remarks>
internal sealed class CueFeatures(Scope scope)
{
    /// <summary>Raise it whenever a template changes: weights belong to templates.</summary>
    public const uint Version = 2;

    public const int Count = 41;

    private const int MaxPath = 12;

    private readonly int[] _ancestors = new int[MaxPath];
    private readonly uint[] _ways = new uint[MaxPath];
    private int _ancestorCount;
    private TokenRange _cue;
    private TokenRange _window;
    private int _head;
    private uint _lemma;
    private uint _class;
    private byte[] _between = [];
    private byte[] _cues = [];
    private byte[] _spans = [];
    private (uint Path, uint Via)[] _paths = [];
    private byte[] _rules = [];

    /// <summary>Turns to a cue.</summary>
    /// <param name="cue">Its places in the scope.</param>
    /// <param name="window">The places that may belong to the attribution.</param>
    /// <param name="rule">What the rules make of the cue; null where they see none.</param>
    public void Read(TokenRange cue, TokenRange window, AttributionDraft? rule)
    {
        (_cue, _window, _head) = (cue, window, HeadOf(cue));
        _lemma = scope[_head].Lemma;
        _class = scope[_head].Cue;
        ReadAncestors();
        if (_between.Length < window.Length)
        {
            _paths = new (uint, uint)[window.Length * 2];
            (_between, _cues, _spans, _rules) = (new byte[window.Length * 2], new byte[window.Length * 2], new byte[window.Length * 2], new byte[window.Length * 2]);
        }
        Span<byte> rules = _rules.AsSpan(0, window.Length);
        rules.Clear();
        if (rule is not null) scope.Write(rule, rules, window);
        for (int i = window.Start; i < window.End; i++) _paths[i - window.Start] = FindPath(i);
        ReadSide(cue.End, window.End, 1);
        ReadSide(cue.Start - 1, window.Start - 1, -1);
        for (int i = cue.Start; i < cue.End; i++) (_between[i - window.Start], _cues[i - window.Start], _spans[i - window.Start]) = (0, 0, 0);
    }

    /// <param name="i">The place of the word.</param>
    /// <param name="features"><see cref="Count"/> places, for the hash of each feature.</param>
    public void Hash(int i, Span<uint> features)
    {
        uint side = i < _cue.Start ? 1u : i >= _cue.End ? 2u : 3u;
        uint gap = Bucket(i < _cue.Start ? _cue.Start - i : i >= _cue.End ? i - _cue.End + 1 : i - _cue.Start), beside = i == _cue.End ? 1u : i == _cue.Start - 1 ? 2u : 0u;
        ref readonly ScopeWord word = ref scope[i], last = ref scope[i - 1], next = ref scope[i + 1];
        uint lemma = word.Lemma, tag = word.Tag;
        uint label = scope.Label(i), labels = Of(scope.Label(i - 1), label, scope.Label(i + 1));
        (uint path, uint via) = Path(i);
        (uint opens, uint opensVia) = Path(word.Opens);
        (uint closes, _) = Path(word.Closes);
        (uint closed, _) = Path(last.Closes);
        int place = i - _window.Start;
        uint quote = word.Quote, quotes = Of(last.Quote, quote, next.Quote), same = SameQuotation(i);
        uint between = _between[place], cues = _cues[place], spans = _spans[place];
        uint sentence = (uint)(word.Sentence - scope[_head].Sentence + 8), rule = Rule(i), rules = Of(Rule(i - 1), rule, Rule(i + 1));
        uint owner = Owner(i), where = Of(side, sentence), sourceLead = scope.Lead(i, Role.Source), contentLead = scope.Lead(i, Role.Content);
        ReadOnlySpan<uint> values =
        [
            Of(label, where, cues), Of(label, where, Of(cues, spans)), Of(label, gap, side), Of(side, _lemma, gap),
            Of(path, _lemma), Of(path, label), Of(via, _class, label), Of(lemma, via), Of((uint)word.Relation, path),
            Of(closes, _lemma), Of(closes, tag), Of(closes, label, next.Tag), Of(closed, opens), Of(closed, tag), Of(opensVia, side, quotes), Of(Path(next.Opens).Path, next.Lemma),
            Of(lemma, _lemma, side), Of(beside, lemma, tag), Of(next.Lemma, side), Of(last.Lemma, lemma), Of(lemma, next.Lemma),
            Of(last.Tag, tag, side), Of(last.Tag, tag, next.Tag), Of(scope[i - 2].Tag, last.Tag, tag),
            Of(same, quote, label), Of(same, quotes, Of(label, sentence)), Of(quotes, Of(scope[i - 2].Quote, scope[i + 2].Quote, side)),
            Of(between, side), Of(between, label, side), Of(between, Of(label, spans), cues),
            Of(rule, side), Of(rules, side), Of(rule, label), Of(rules, labels),
            Of(owner, via, side), Of(owner, label, Of(quote, sentence)),
            Of(sourceLead, side, via), Of(contentLead, scope.Lead(i - 1, Role.Content), scope.Lead(i + 1, Role.Content)), Of(contentLead, cues, side), Of(sourceLead, cues, Of(spans, side)),
            Of(word.Holder, tag, via),
        ];
        WordHash.MixTemplates(values, features);
    }

    /// <summary>The word of the cue that the others depend on.</summary>
    public int HeadOf(TokenRange cue)
    {
        int best = cue.Start;
        for (int i = cue.Start; i < cue.End; i++)
        {
            if (scope[i].Cue != 0) return i;
            if (!cue.Contains(scope[i].Head) && scope[best].Head is var head && cue.Contains(head)) best = i;
        }
        return best;
    }

    /// <summary>From the cue outwards: the marks passed, the other cues, and the spans of the word's role.</summary>
    private void ReadSide(int from, int to, int step)
    {
        uint marks = 0;
        int cues = 0, sources = 0, contents = 0;
        for (int i = from; i != to; i += step)
        {
            byte label = scope.Label(i);
            bool begins = step > 0 ? RoleLabels.Begins(label) : RoleLabels.Ends(label);
            Role role = RoleLabels.Role(label);
            if (begins)
            {
                if (role == Role.Cue) cues++;
                else if (role == Role.Source) sources++;
                else contents++;
            }
            int place = i - _window.Start;
            _cues[place] = (byte)Math.Min(cues, 3);
            _spans[place] = (byte)(role switch { Role.Source => Math.Min(sources, 3), Role.Content => Math.Min(contents, 3), _ => Math.Min(sources, 2) + (3 * Math.Min(contents, 2)) });
            _between[place] = (byte)marks;
            marks |= Mark(i);
        }
    }

    private byte Rule(int i) => _window.Contains(i) ? _rules[i - _window.Start] : RoleLabels.Outside;

    /// <summary>The mark at a place, quotation marks too, a bit each.</summary>
    private uint Mark(int i) => scope[i].Quote switch
    {
        2 => 1,
        3 => 2,
        _ => scope[i].Mark,
    };

    private void ReadAncestors()
    {
        _ancestorCount = 0;
        uint way = 0;
        for (int i = _head; i >= 0 && _ancestorCount < MaxPath; i = scope[i].Head)
        {
            (_ancestors[_ancestorCount], _ways[_ancestorCount++]) = (i, way);
            way = Of(way, (uint)scope[i].Relation + 1);
        }
    }

    /// <summary>The way from a word to the cue, read once for each word of the window.</summary>
    private (uint Path, uint Via) Path(int i) => _window.Contains(i) ? _paths[i - _window.Start] : FindPath(i);

    /// <summary>The way from a word up to the nearest ancestor that it shares with the cue and down to the cue, and the relation below that ancestor.</summary>
    private (uint Path, uint Via) FindPath(int i)
    {
        uint way = 0, via = 0;
        for (uint depth = 0; i >= 0 && depth < MaxPath; depth++)
        {
            if (_cue.Contains(i)) return (Of(way, 1), via);
            int meeting = _ancestors.AsSpan(0, _ancestorCount).IndexOf(i);
            if (meeting >= 0) return (Of(way, 2, _ways[meeting]), via + 64);
            via = (uint)scope[i].Relation;
            way = Of(way, via + 1);
            i = scope[i].Head;
        }
        return (3, 200);
    }

    /// <summary>Whether the nearest cue above the word, by the first reading, is this one.</summary>
    private uint Owner(int i)
    {
        for (int depth = 0; i >= 0 && depth < MaxPath; depth++, i = scope[i].Head)
        {
            if (_cue.Contains(i)) return depth == 0 ? 1u : 2u;
            if (RoleLabels.Role(scope.Label(i)) == Role.Cue) return 3;
        }
        return 4;
    }

    private uint SameQuotation(int i)
    {
        int word = scope.Quotations.Inner(scope.Start + i), cue = scope.Quotations.Inner(scope.Start + _head);
        return word == cue ? (word < 0 ? 1u : 2u) : cue < 0 ? 3u : word < 0 ? 4u : 5u;
    }

    private static uint Bucket(int distance) => distance switch
    {
        < 6 => (uint)distance,
        < 10 => 6,
        < 15 => 7,
        < 25 => 8,
        < 40 => 9,
        _ => 10,
    };

    private static uint Of(uint first, uint second) => WordHash.Pair(first, second);

    private static uint Of(uint first, uint second, uint third) => WordHash.Pair(WordHash.Pair(first, second), third);
}
