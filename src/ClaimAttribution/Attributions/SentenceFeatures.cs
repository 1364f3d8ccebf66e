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
    public const uint Version = 2;

    public const int Count = 35;

    /// <summary>What kinds of words and marks the sentence holds.</summary>
    private uint _kinds;

    /// <summary>Turns to the sentence of the places from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Read(int start, int end)
    {
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
        uint lemma = scope.Lemma(i), after = scope.Lemma(i + 1);
        uint tag = scope.Tag(i), tagBefore = scope.Tag(i - 1), tagAfter = scope.Tag(i + 1), tags = Of(tagBefore, tag, tagAfter);
        int head = scope.Head(i), governor = scope.Governor(i);
        uint relation = (uint)scope.Relation(i), children = scope.Children(i);
        uint quote = scope.Quote(i), quotes = Of(scope.Quote(i - 1), quote, scope.Quote(i + 1));
        uint governorSide = governor < 0 ? 0u : governor < i ? 1u : 2u, via = (uint)scope.Via(i), depth = Math.Min(scope.Depth(i), (byte)6);
        uint rule = scope.Rule(i), rules = Of(scope.Rule(i - 1), rule, scope.Rule(i + 1));
        uint closes = Constituent(scope.Closes(i)), cue = scope.Cue(i);
        uint subject = Of(scope.Tag(scope.Subject(i)), scope.Holder(scope.Subject(i))), objective = Of(scope.Tag(scope.Object(i)), scope.Quote(scope.Object(i)));
        ReadOnlySpan<uint> values =
        [
            lemma, scope.Lemma(i - 1), scope.Lemma(i - 2), scope.Lemma(i + 2), Of(lemma, after),
            Of(scope.Tag(i - 2), tagBefore, tag), Of(tag, tagAfter, scope.Tag(i + 2)), Of(lemma, tag), Of(scope.Word(i), quote),
            Of(relation, scope.Tag(head)), Of(children, tag), Of(relation, (uint)scope.Relation(head), tag),
            Of(Constituent(scope.Opens(i)), tagBefore, quotes), Of(closes, scope.Lemma(scope.Head(scope.Closes(i)))), Of(closes, tagAfter, quotes), Of(Constituent(scope.Closes(i - 1)), tag), Of(Constituent(scope.Opens(i + 2)), Of(after, scope.Lemma(i + 2))),
            Of(via, depth, Of(governorSide, scope.Cue(governor))), Of(scope.Lemma(governor), tag), Of(via, scope.Children(governor), governorSide), Of((uint)scope.Via(i + 1), via, governor == scope.Governor(i + 1) ? 1u : 2u),
            quotes, Of(quotes, tags), Of(quote, relation, scope.Lemma(head)),
            Of(cue, tag), Of(cue, children), Of(scope.Cue(i - 1), cue, scope.Cue(i + 1)),
            rule, rules, Of(rules, quotes), Of(rule, tags),
            Of(_kinds, quote),
            Of(scope.Family(i), tag), Of(lemma, subject, objective), Of(scope.Holder(i), tag, relation),
        ];
        WordHash.MixTemplates(values, features);
    }

    private uint Constituent(int top) => Of((uint)scope.Relation(top), scope.Tag(scope.Head(top)), scope.Head(top) < 0 ? 0u : scope.Head(top) < top ? 1u : 2u);

    private static uint Of(uint first, uint second) => WordHash.Pair(first, second);

    private static uint Of(uint first, uint second, uint third) => WordHash.Pair(WordHash.Pair(first, second), third);
}
