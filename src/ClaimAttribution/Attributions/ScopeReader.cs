using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Reads one scope twice: first its sentences, then the words around each cue.</summary>
/// <remarks>Not thread-safe: it keeps its scope and its buffers.</remarks>
internal sealed class ScopeReader
{
    /// <summary>How far a role must be behind to be given up in the first reading, in logarithms of odds: the second needs candidates.</summary>
    public const double Bias = 1;

    /// <summary>How probable it must be that a cue is one.</summary>
    private const double Threshold = 0.55;

    /// <summary>How much surer an attribution must be whose cue neither rules nor lexicon know.</summary>
    private const double Unknown = 1.75;

    /// <summary>The most words that are decoded in one row.</summary>
    private const int MaxRow = 400;

    private readonly Scope _scope;
    private readonly RuleProposals _rules;
    private readonly LemmaFilter _cueLemmas;
    private readonly Calibration _calibration;
    private readonly double _minConfidence;
    private readonly SentenceFeatures _sentenceFeatures;
    private readonly CueFeatures _cueFeatures;
    private readonly LabelDecoder _sentences;
    private readonly LabelDecoder _cues;
    private readonly DraftReader _drafts;
    private readonly List<TokenRange> _candidates = [];

    public ScopeReader(Scope scope, RuleProposals rules, Pool<AttributionDraft> pool, AttributionModel model)
    {
        (_scope, _rules, _cueLemmas, _calibration, _minConfidence) = (scope, rules, model.Candidates, model.Calibration, model.MinConfidence);
        (_sentenceFeatures, _cueFeatures) = (new SentenceFeatures(scope), new CueFeatures(scope));
        _sentences = new LabelDecoder(model.Sentences, Bias);
        _cues = new LabelDecoder(model.Cues);
        _drafts = new DraftReader(scope.Text, pool);
    }

    /// <summary>Adds the outermost attributions of a stretch of text.</summary>
    public void Read(TokenRange range, List<AttributionDraft> drafts)
    {
        _scope.Read(range);
        _rules.Paint(_scope);
        for (int start = 0, end; start < _scope.Count; start = end)
        {
            end = RowEnd(_scope, start);
            if (CanHold(_scope, start, end, _cueLemmas)) ReadSentence(start, end);
        }
        _candidates.Clear();
        AddLabelledCues(_scope, _candidates);
        _rules.AddMissed(_scope, _candidates);
        foreach (TokenRange cue in _candidates)
        {
            if (_rules.IsTaken(_scope.Start + cue.Start) || ReadCue(cue) is not { } draft) continue;
            _rules.Take(draft.Cue);
            drafts.Add(draft);
        }
    }

    /// <summary>The end of the sentence, or of the longest row.</summary>
    public static int RowEnd(Scope scope, int start)
    {
        int end = start + 1;
        while (end < scope.Count && end - start < MaxRow && scope[end].Sentence == scope[start].Sentence) end++;
        return end;
    }

    /// <summary>
    /// Whether a row must be read: a cue of the lexicon or something that the rules propose stands in it; outside of contents also
    /// a word that may be a cue, or a quotation.
    /// </summary>
    public static bool CanHold(Scope scope, int start, int end, LemmaFilter candidates)
    {
        for (int i = start; i < end; i++)
        {
            ref readonly ScopeWord word = ref scope[i];
            if (word.Cue != 0 || scope.Rule(i) != RoleLabels.Outside) return true;
            if (!scope.IsContent && (candidates.MayHold(word.Lemma) || word.Family != 0 || word.Quote != 0)) return true;
        }
        return false;
    }

    /// <summary>Adds the cues of the first reading, in places of the scope.</summary>
    public static void AddLabelledCues(Scope scope, List<TokenRange> cues)
    {
        for (int i = 0; i < scope.Count; i++)
        {
            if (RoleLabels.Role(scope.Label(i)) == Role.Cue && RoleLabels.Begins(scope.Label(i))) cues.Add(RoleLabels.Span(scope.Labels, i));
        }
    }

    private void ReadSentence(int start, int end)
    {
        Span<uint> hashes = stackalloc uint[SentenceFeatures.Count];
        _sentenceFeatures.Read(start, end);
        _sentences.Clear();
        for (int i = start; i < end; i++)
        {
            _sentenceFeatures.Hash(i, hashes);
            _sentences.Add(hashes);
        }
        _sentences.Decode(_scope.Labels[start..end]);
        for (int i = start; i < end; i++) _scope.Leads[i] = _sentences.Leads(i - start);
    }

    private AttributionDraft? ReadCue(TokenRange cue)
    {
        var tokens = new TokenRange(_scope.Start + cue.Start, _scope.Start + cue.End);
        AttributionDraft? rule = _rules.At(tokens);
        TokenRange window = SpeechWindow.Around(_scope, cue);
        _cueFeatures.Read(cue, window, rule);
        Span<uint> hashes = stackalloc uint[CueFeatures.Count];
        _cues.Clear();
        for (int i = window.Start; i < window.End; i++)
        {
            _cueFeatures.Hash(i, hashes);
            _cues.Add(hashes);
        }
        Span<byte> labels = stackalloc byte[window.Length];
        labels.Clear();
        double logSum = _cues.LogSum(), existence = 1 - Math.Exp(_cues.LogProbability(labels, logSum));
        if (existence < Threshold) return Certain(rule);
        _cues.Require(_cueFeatures.HeadOf(cue) - window.Start);
        _cues.Decode(labels);
        AttributionDraft? draft = _drafts.Read(labels, _scope.Start + window.Start, tokens, rule);
        if (draft is null) return Certain(rule);
        draft.Confidence = _calibration.Confidence(existence, _cues.LogProbability(labels, logSum));
        // A verb that no list knows needs more: Police searched the house.
        bool known = rule is not null || draft.Entry.Frames != CueFrames.None;
        return draft.Confidence >= _minConfidence * (known ? 1 : Unknown) ? draft : Certain(rule);
    }

    private static AttributionDraft? Certain(AttributionDraft? rule) => rule is { IsCertain: true } ? rule : null;
}
