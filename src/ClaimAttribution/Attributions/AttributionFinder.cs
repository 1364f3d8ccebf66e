using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Finds who says what. Rules propose; a first reading labels every word of a sentence as source, cue or content; a second goes
/// through the cues and labels the words around each. Attributions inside a content are found by reading the content as a text of
/// its own.
/// </summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class AttributionFinder
{
    private const int MaxDepth = 6;

    /// <summary>The shortest content that can hold an attribution: a source, a cue and a word.</summary>
    private const int MinLength = 3;

    private readonly TaggedText _text;
    private readonly QuotationMap _quotations;
    private readonly Pool<AttributionDraft> _pool = new();
    private readonly RuleFinder _rules;
    private readonly RuleProposals _proposals = new();
    private readonly WordTraits _words;
    private readonly ScopeReader? _reader;
    private readonly Predicate<AttributionDraft> _isRejected;
    private readonly List<AttributionDraft> _drafts = [];
    private readonly List<TokenRange> _contents = [];
    private readonly List<TokenRange> _scopes = [];

    /// <param name="phrases">The text.</param>
    /// <param name="model">What decides; without one the rules do.</param>
    public AttributionFinder(PhrasedText phrases, AttributionModel? model)
    {
        (_text, _quotations) = (phrases.Text, phrases.Quotations);
        _rules = new RuleFinder(phrases, _pool);
        _words = new WordTraits(_text, _quotations);
        if (model is not null) _reader = new ScopeReader(new Scope(_text, _quotations, _words), _proposals, _pool, model);
        var guideline = new Guideline(_text, _quotations);
        _isRejected = draft => !guideline.Admits(draft, _proposals.At(draft.Cue));
    }

    /// <summary>The attributions of a text, in order of their first token, each with its parent.</summary>
    public static List<AttributionDraft> Find(PhrasedText phrases, AttributionModel? model) => new AttributionFinder(phrases, model).Find();

    /// <summary>The attributions of the text as it is now, in order of their first token, each with its parent; the list is written anew for the next.</summary>
    public List<AttributionDraft> Find()
    {
        _pool.Clear();
        List<AttributionDraft> drafts = _rules.Find();
        if (_reader is not null && _text.Count > 0) drafts = Decide(drafts, _reader);
        Nesting.Order(drafts);
        QuotationChains.Extend(_text, _quotations, drafts);
        Nesting.Order(drafts);
        return drafts;
    }

    private List<AttributionDraft> Decide(List<AttributionDraft> proposals, ScopeReader reader)
    {
        _proposals.Read(_text.Count, proposals);
        _words.Read();
        _drafts.Clear();
        _scopes.Clear();
        _scopes.Add(new TokenRange(0, _text.Count));
        for (int depth = 0, first = 0; depth < MaxDepth && _scopes.Count > 0; depth++)
        {
            foreach (TokenRange stretch in _scopes) reader.Read(stretch, _drafts);
            ReadContents(first);
            first = _drafts.Count;
        }
        _drafts.RemoveAll(_isRejected);
        ContentClaims.Settle(_text, _drafts);
        return _drafts;
    }

    /// <summary>Makes scopes of the contents of the attributions from <paramref name="first"/> on, cut so that none overlaps another: each word is read once a depth.</summary>
    private void ReadContents(int first)
    {
        _contents.Clear();
        for (int i = first; i < _drafts.Count; i++) _contents.AddRange(_drafts[i].Content);
        _contents.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        _scopes.Clear();
        int end = 0;
        foreach (TokenRange content in _contents)
        {
            var rest = new TokenRange(Math.Max(content.Start, end), content.End);
            if (rest.Length > MinLength) _scopes.Add(rest);
            end = Math.Max(end, content.End);
        }
    }
}
