using ClaimAttribution.Tagging;

namespace ClaimAttribution.Attributions;

/// <summary>
/// What the first reading sees of a word: the words and tags around it, its place in the parse, the nearest cues above and beside
/// it, quotation marks, and what the rules say.
/// </summary>
/// <remarks>Not thread-safe: it holds what is known of the sentence at hand.</remarks>
internal sealed class SentenceFeatures(Scope scope)
{
    /// <summary>Raise it whenever a template changes: weights belong to templates.</summary>
    public const uint Version = 1;

    public const int Count = 75;

    private int _start;
    private int _end;
    private uint _kinds;
    private int _cueBefore;
    private int _cueAfter;

    /// <summary>Turns to the sentence of the places from <paramref name="start"/> to <paramref name="end"/>; its words are then asked for in order.</summary>
    public void Read(int start, int end)
    {
        (_start, _end, _cueBefore, _cueAfter) = (start, end, start - 20, start - 1);
        bool cue = false, quote = false, governed = false;
        for (int i = start; i < end; i++)
        {
            cue |= scope.Cue(i) != 0;
            governed |= scope.Governor(i) >= 0;
            quote |= scope.Quote(i) != 0;
        }
        _kinds = (cue ? 1u : 0) + (quote ? 2u : 0) + (governed ? 4u : 0) + (scope.Quote(start - 1) is 1 or 3 ? 8u : 0) + (scope.Quote(start) == 1 ? 16u : 0);
    }

    /// <param name="i">The place of the word.</param>
    /// <param name="features"><see cref="Count"/> places, for the hash of each feature.</param>
    public void Hash(int i, Span<uint> features)
    {
        Advance(i);
        uint lemma = scope.Lemma(i), before = scope.Lemma(i - 1), after = scope.Lemma(i + 1), word = scope.Word(i);
        uint tag = scope.Tag(i), tagBefore = scope.Tag(i - 1), tagAfter = scope.Tag(i + 1), tags = Of(tagBefore, tag, tagAfter);
        int head = scope.Head(i), governor = scope.Governor(i), above = scope.Head(head);
        uint relation = (uint)scope.Relation(i), headLemma = scope.Lemma(head), headTag = scope.Tag(head), children = scope.Children(i), siblings = scope.Children(head);
        uint quote = scope.Quote(i), quotes = Of(scope.Quote(i - 1), quote, scope.Quote(i + 1));
        uint side = head < 0 ? 0u : head < i ? 1u : 2u, governorSide = governor < 0 ? 0u : governor < i ? 1u : 2u;
        uint via = (uint)scope.Via(i), depth = Math.Min(scope.Depth(i), (byte)6), governorLemma = scope.Lemma(governor), governorClass = scope.Cue(governor);
        uint rule = scope.Rule(i), rules = Of(scope.Rule(i - 1), rule, scope.Rule(i + 1));
        uint opens = Constituent(scope.Opens(i)), closes = Constituent(scope.Closes(i)), closed = Constituent(scope.Closes(i - 1));
        uint opensLemma = scope.Lemma(scope.Head(scope.Opens(i))), closesLemma = scope.Lemma(scope.Head(scope.Closes(i)));
        uint cue = scope.Cue(i), place = (uint)Math.Min(i - _start, 3), rest = (uint)Math.Min(_end - 1 - i, 3);
        uint gapBefore = Bucket(i - _cueBefore), gapAfter = Bucket(_cueAfter - i);
        uint outline = scope.Outline(i), ending = scope.Ending(i);
        uint family = scope.Family(i), subject = Of(scope.Tag(scope.Subject(i)), scope.Holder(scope.Subject(i))), objective = Of(scope.Tag(scope.Object(i)), scope.Quote(scope.Object(i)));
        Span<uint> values =
        [
            lemma, before, after, scope.Lemma(i - 2), scope.Lemma(i + 2), Of(before, lemma), Of(lemma, after),
            tag, Of(tagBefore, tag), Of(tag, tagAfter), tags, Of(scope.Tag(i - 2), tagBefore, tag), Of(tag, tagAfter, scope.Tag(i + 2)),
            Of(outline, tag), ending, Of(lemma, tag), Of(word, quote),
            Of(relation, tag, side), Of(relation, headLemma), Of(relation, headTag), Of(lemma, relation), Of(children, tag), Of(children, lemma), Of(headLemma, side), Of(tag, headLemma),
            Of(relation, siblings), Of(relation, siblings, scope.Cue(head)),
            Of(relation, (uint)scope.Relation(head), scope.Lemma(above)), Of(relation, (uint)scope.Relation(head), tag),
            Of(opens, opensLemma), Of(opens, tag), Of(opens, tagBefore, quotes), Of(closes, closesLemma), Of(closes, tag), Of(closes, tagAfter, quotes), Of(closed, tag), Of(closed, opens),
            Of(governorLemma, via, governorSide), Of(governorLemma, governorSide, depth), Of(via, depth, Of(governorSide, governorClass)), Of(governorLemma, tag), Of(via, scope.Children(governor), governorSide),
            Of((uint)scope.Via(i - 1), via, governor == scope.Governor(i - 1) ? 1u : 2u), Of((uint)scope.Via(i + 1), via, governor == scope.Governor(i + 1) ? 1u : 2u),
            quotes, Of(quote, lemma), Of(quotes, tags), Of(quote, relation, headLemma),
            Of(cue, tag), Of(cue, children), Of(scope.Cue(i - 1), cue, scope.Cue(i + 1)),
            rule, rules, Of(rule, lemma), Of(rules, quotes), Of(rule, tags),
            Of(place, rest, tag), Of(_kinds, quote), Of(_kinds, tag, relation),
            Of(scope.Lemma(_cueBefore), gapBefore), Of(scope.Lemma(_cueAfter), gapAfter), Of(gapBefore, gapAfter, tag),
            Of(family, tag), Of(family, children), Of(family, subject, Of(objective, children)), Of(lemma, subject, objective), Of(lemma, scope.Lemma(scope.Object(i))), Of(scope.Family(head), relation, siblings), Of(scope.Holder(i), tag, relation), Of(scope.Holder(i), rule), Of(scope.Family(i - 1), family, scope.Family(i + 1)), Of(headLemma, relation, scope.Tag(scope.Subject(head))),
            Of(Constituent(scope.Opens(i + 1)), after), Of(Constituent(scope.Opens(i + 2)), Of(after, scope.Lemma(i + 2))), Of(quotes, Of(scope.Quote(i - 2), scope.Quote(i + 2))),
        ];
        WordHash.MixTemplates(values, features);
    }

    /// <summary>The nearest cues of the lexicon to the left and to the right.</summary>
    private void Advance(int i)
    {
        if (i > _start && scope.Cue(i - 1) != 0) _cueBefore = i - 1;
        if (_cueAfter > i) return;
        _cueAfter = i + 1;
        while (_cueAfter < _end && scope.Cue(_cueAfter) == 0) _cueAfter++;
    }

    private uint Constituent(int top) => Of((uint)scope.Relation(top), scope.Tag(scope.Head(top)), scope.Head(top) < 0 ? 0u : scope.Head(top) < top ? 1u : 2u);

    private static uint Bucket(int distance) => distance switch
    {
        < 5 => (uint)distance,
        < 8 => 5,
        < 12 => 6,
        < 20 => 7,
        _ => 8,
    };

    private static uint Of(uint first, uint second) => WordHash.Pair(first, second);

    private static uint Of(uint first, uint second, uint third) => WordHash.Pair(WordHash.Pair(first, second), third);
}
