using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Finds who says what. Rules propose; a first reading labels every word of a sentence as source, cue or content; a second goes
/// through the cues and labels the words around each. Attributions inside a content are found by reading the content as a text of
/// its own.
/// </summary>
internal static class AttributionFinder
{
    private const int MaxDepth = 6;

    /// <summary>The shortest content that can hold an attribution: a source, a cue and a word.</summary>
    private const int MinLength = 3;

    /// <summary>The attributions of a text, in order of their first token, each with its parent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="model">What decides; without one the rules do.</param>
    public static List<AttributionDraft> Find(TaggedText text, QuotationMap quotations, AttributionModel? model)
    {
        List<AttributionDraft> drafts = RuleFinder.Find(text, quotations);
        if (model is not null && text.Count > 0) drafts = Decide(text, quotations, drafts, model);
        Nesting.Order(drafts);
        QuotationChains.Extend(text, quotations, drafts);
        Nesting.Order(drafts);
        return drafts;
    }

    private static List<AttributionDraft> Decide(TaggedText text, QuotationMap quotations, List<AttributionDraft> proposals, AttributionModel model)
    {
        using var rules = new RuleProposals(text.Count, proposals);
        using var words = new WordTraits(text, quotations);
        var guideline = new Guideline(text, quotations);
        var drafts = new List<AttributionDraft>();
        using var scope = new Scope(text, quotations, words);
        using var reader = new ScopeReader(scope, rules, model);
        List<TokenRange> scopes = [new TokenRange(0, text.Count)];
        for (int depth = 0, first = 0; depth < MaxDepth && scopes.Count > 0; depth++, first = drafts.Count)
        {
            foreach (TokenRange stretch in scopes) reader.Read(stretch, drafts);
            scopes = Contents(drafts, first);
        }
        drafts.RemoveAll(draft => !guideline.Admits(draft, rules.At(draft.Cue)));
        ContentClaims.Settle(text, drafts);
        return drafts;
    }

    /// <summary>The contents of the attributions from <paramref name="first"/> on, cut so that none overlaps another: each word is read once a depth.</summary>
    private static List<TokenRange> Contents(List<AttributionDraft> drafts, int first)
    {
        var contents = new List<TokenRange>();
        for (int i = first; i < drafts.Count; i++) contents.AddRange(drafts[i].Content);
        contents.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var apart = new List<TokenRange>(contents.Count);
        int end = 0;
        foreach (TokenRange content in contents)
        {
            var rest = new TokenRange(Math.Max(content.Start, end), content.End);
            if (rest.Length > MinLength) apart.Add(rest);
            end = Math.Max(end, content.End);
        }
        return apart;
    }
}
