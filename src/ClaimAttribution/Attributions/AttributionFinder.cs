using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Finds who says what. Rules propose; a first reading labels every word of a sentence as source, cue or content; a second goes
/// through the cues and labels the words around each. Attributions inside a content are found by reading the content as a text of
/// its own.
/// </summary>
internal sealed class AttributionFinder
{
    private const int MaxDepth = 6;

    /// <summary>The most words that are decoded in one row.</summary>
    private const int MaxRow = 400;

    public static readonly double Bias = double.Parse(Environment.GetEnvironmentVariable("BIAS") ?? "0.7");
    public static readonly double Tau = double.Parse(Environment.GetEnvironmentVariable("TAU") ?? "0.5");

    private readonly TaggedText _text;
    private readonly Guideline _guideline;
    private readonly RuleProposals _rules;
    private readonly List<AttributionDraft> _drafts = [];
    private readonly Scope[] _scopes = new Scope[MaxDepth];
    private readonly Calibration _calibration;
    private readonly LabelDecoder _sentences;
    private readonly LabelDecoder _cues;

    private AttributionFinder(TaggedText text, QuotationMap quotations, List<AttributionDraft> rules, AttributionModel model)
    {
        (_text, _guideline) = (text, new Guideline(text, quotations));
        _rules = new RuleProposals(text.Count, rules);
        var words = new WordTraits(text, quotations);
        for (int depth = 0; depth < MaxDepth; depth++) _scopes[depth] = new Scope(text, quotations, words);
        _calibration = model.Calibration;
        (_sentences, _cues) = (new LabelDecoder(model.Sentences, Bias), new LabelDecoder(model.Cues));
    }

    /// <summary>The attributions of a text, in order of their first token, each with its parent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="model">What decides; without one the rules do.</param>
    public static List<AttributionDraft> Find(TaggedText text, QuotationMap quotations, AttributionModel? model)
    {
        List<AttributionDraft> drafts = RuleFinder.Find(text, quotations);
        if (model is not null && text.Count > 0) drafts = new AttributionFinder(text, quotations, drafts, model).Decide();
        Nesting.Order(drafts);
        QuotationChains.Extend(text, quotations, drafts);
        Nesting.Order(drafts);
        return drafts;
    }

    private List<AttributionDraft> Decide()
    {
        Read(new TokenRange(0, _text.Count), depth: 0);
        _drafts.RemoveAll(draft => !_guideline.Admits(draft, _rules.At(draft.Cue)));
        return _drafts;
    }

    private void Read(TokenRange range, int depth)
    {
        Scope scope = _scopes[depth];
        scope.Read(range);
        _rules.Paint(scope);
        ReadSentences(scope);
        int first = _drafts.Count;
        foreach (TokenRange cue in Cues(scope)) ReadCue(scope, cue);
        if (depth + 1 == MaxDepth) return;
        int after = _drafts.Count;
        for (int i = first; i < after; i++)
        {
            foreach (TokenRange content in _drafts[i].Content.ToArray()) if (content.Length > 3) Read(content, depth + 1);
        }
    }

    private void ReadSentences(Scope scope)
    {
        var features = new SentenceFeatures(scope);
        Span<uint> hashes = stackalloc uint[SentenceFeatures.Count];
        for (int start = 0, end; start < scope.Count; start = end)
        {
            end = RowEnd(scope, start);
            if (!CanHold(scope, start, end)) continue;
            features.Read(start, end);
            _sentences.Clear();
            for (int i = start; i < end; i++)
            {
                features.Hash(i, hashes);
                _sentences.Add(hashes);
            }
            _sentences.Decode(scope.Labels[start..end]);
            for (int i = start; i < end; i++) scope.Leads[i] = _sentences.Leads(i - start);
        }
    }

    /// <summary>Whether a word that may be a cue, or a quotation, stands in a row.</summary>
    public static bool CanHold(Scope scope, int start, int end)
    {
        for (int i = start; i < end; i++) if (scope.Cue(i) != 0 || scope.Family(i) != 0 || scope.Quote(i) != 0 || scope.Rule(i) != 0) return true;
        return false;
    }

    /// <summary>The end of the sentence, or of the longest row.</summary>
    public static int RowEnd(Scope scope, int start)
    {
        int end = start + 1;
        while (end < scope.Count && end - start < MaxRow && scope.Sentence(end) == scope.Sentence(start)) end++;
        return end;
    }

    private List<TokenRange> Cues(Scope scope)
    {
        List<TokenRange> cues = LabelledCues(scope);
        _rules.AddMissed(scope, cues);
        return cues;
    }

    public static List<TokenRange> LabelledCues(Scope scope)
    {
        var cues = new List<TokenRange>();
        for (int i = 0; i < scope.Count; i++)
        {
            if (RoleLabels.Role(scope.Label(i)) == Role.Cue && RoleLabels.Begins(scope.Label(i))) cues.Add(RoleLabels.Span(scope.Labels, i));
        }
        return cues;
    }

    private void ReadCue(Scope scope, TokenRange cue)
    {
        var features = new CueFeatures(scope);
        AttributionDraft? rule = _rules.At(new TokenRange(scope.Start + cue.Start, scope.Start + cue.End));
        TokenRange window = SpeechWindow.Around(scope, cue);
        features.Read(cue, window, rule);
        Span<uint> hashes = stackalloc uint[CueFeatures.Count];
        _cues.Clear();
        for (int i = window.Start; i < window.End; i++)
        {
            features.Hash(i, hashes);
            _cues.Add(hashes);
        }
        Span<byte> labels = stackalloc byte[window.Length];
        labels.Clear();
        double logSum = _cues.LogSum(), some = 1 - Math.Exp(_cues.LogProbability(labels, logSum));
        if (some < Tau) return;
        _cues.Require(features.HeadOf(cue) - window.Start);
        _cues.Decode(labels);
        if (DraftReader.Read(_text, labels, scope.Start + window.Start, new TokenRange(scope.Start + cue.Start, scope.Start + cue.End), rule) is not { } draft) return;
        draft.Confidence = _calibration.Confidence(some, _cues.LogProbability(labels, logSum));
        _drafts.Add(draft);
    }
}
