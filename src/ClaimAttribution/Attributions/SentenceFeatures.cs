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
            ref readonly ScopeWord word = ref scope[i];
            cue |= word.Cue != 0;
            governed |= word.Governor >= 0;
            quote |= word.Quote != 0;
        }
        _kinds = (cue ? 1u : 0) + (quote ? 2u : 0) + (governed ? 4u : 0) + (scope[start - 1].Quote is 1 or 3 ? 8u : 0) + (scope[start].Quote == 1 ? 16u : 0);
    }

    /// <param name="i">The place of the word.</param>
    /// <param name="features"><see cref="Count"/> places, for the hash of each feature.</param>
    public void Hash(int i, Span<uint> features)
    {
        ref readonly ScopeWord word = ref scope[i], last = ref scope[i - 1], next = ref scope[i + 1], head = ref scope[word.Head], governor = ref scope[word.Governor];
        ref readonly ScopeWord subject = ref scope[word.Subject], direct = ref scope[word.Object];
        uint lemma = word.Lemma, tag = word.Tag, tags = Of(last.Tag, tag, next.Tag), relation = (uint)word.Relation, via = (uint)word.Via;
        uint quote = word.Quote, quotes = Of(last.Quote, quote, next.Quote);
        uint governorSide = word.Governor < 0 ? 0u : word.Governor < i ? 1u : 2u, depth = Math.Min(word.Depth, (byte)6);
        uint rule = scope.Rule(i), rules = Of(scope.Rule(i - 1), rule, scope.Rule(i + 1)), closes = Constituent(word.Closes), cue = word.Cue;
        ReadOnlySpan<uint> values =
        [
            lemma, last.Lemma, scope[i - 2].Lemma, scope[i + 2].Lemma, Of(lemma, next.Lemma),
            Of(scope[i - 2].Tag, last.Tag, tag), Of(tag, next.Tag, scope[i + 2].Tag), Of(lemma, tag), Of(word.Word, quote),
            Of(relation, head.Tag), Of(word.Children, tag), Of(relation, (uint)head.Relation, tag),
            Of(Constituent(word.Opens), last.Tag, quotes), Of(closes, scope[scope[word.Closes].Head].Lemma), Of(closes, next.Tag, quotes), Of(Constituent(last.Closes), tag), Of(Constituent(scope[i + 2].Opens), Of(next.Lemma, scope[i + 2].Lemma)),
            Of(via, depth, Of(governorSide, governor.Cue)), Of(governor.Lemma, tag), Of(via, governor.Children, governorSide), Of((uint)next.Via, via, word.Governor == next.Governor ? 1u : 2u),
            quotes, Of(quotes, tags), Of(quote, relation, head.Lemma),
            Of(cue, tag), Of(cue, word.Children), Of(last.Cue, cue, next.Cue),
            rule, rules, Of(rules, quotes), Of(rule, tags),
            Of(_kinds, quote),
            Of(word.Family, tag), Of(lemma, Of(subject.Tag, subject.Holder), Of(direct.Tag, direct.Quote)), Of(word.Holder, tag, relation),
        ];
        WordHash.MixTemplates(values, features);
    }

    private uint Constituent(int top)
    {
        ref readonly ScopeWord word = ref scope[top];
        return Of((uint)word.Relation, scope[word.Head].Tag, word.Head < 0 ? 0u : word.Head < top ? 1u : 2u);
    }

    private static uint Of(uint first, uint second) => WordHash.Pair(first, second);

    private static uint Of(uint first, uint second, uint third) => WordHash.Pair(WordHash.Pair(first, second), third);
}
