using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>
/// Trains the network of the parser over its own, partly wrong, states: in each the transitions that cost the fewest gold arcs
/// are right.
/// </summary>
/// <remarks>The same examples and settings give the same bytes.</remarks>
internal sealed class ParserTrainer
{
    private readonly ParserSettings _settings;
    private readonly NetworkTrainer _network;
    private readonly ParserState _state = new();
    private readonly ParserFeatures _features = new();
    private readonly uint[] _hashes = new uint[ParserFeatures.Count];
    private readonly int[] _costs = new int[TransitionParser.Transitions];
    private readonly float[] _scores = new float[TransitionParser.Transitions];
    private readonly float[] _derivatives = new float[TransitionParser.Transitions];
    private readonly float[] _labels = new float[RelationNames.Count];
    private readonly Random _random;

    public ParserTrainer(ParserSettings settings)
    {
        _settings = settings;
        _random = new Random(settings.Seed);
        _network = new NetworkTrainer(settings.RowBits, settings.Hidden, TransitionParser.Outputs, settings.Seed) { HiddenDropout = settings.HiddenDropout, FeatureDropout = settings.FeatureDropout };
    }

    public FeatureNetwork Train(IReadOnlyCollection<ParserExample> gold, IReadOnlyCollection<ParserExample> silver, Action<int> report)
    {
        OwnRows([.. gold, .. gold, .. silver]);
        for (int round = 0; round < _settings.Rounds; round++)
        {
            _network.Rate = _settings.Rate * Math.Min(1, 1.5f * (_settings.Rounds - round) / _settings.Rounds);
            ParserExample[] examples = round < _settings.SilverRounds ? [.. gold, .. silver] : [.. gold];
            _random.Shuffle(examples);
            foreach (ParserExample example in examples) Learn(example, round == 0 ? 0 : _settings.Exploration);
            if (round >= _settings.Rounds - _settings.AveragedRounds) _network.Average();
            report(round);
        }
        return _network.Quantize();
    }

    private void OwnRows(ParserExample[] examples)
    {
        var counts = new FeatureCounts();
        foreach (ParserExample example in examples)
        {
            Begin(example);
            while (!_state.IsFinal)
            {
                _features.Hash(_state, _hashes);
                counts.Add(_hashes);
                ArcHybridOracle.Costs(_state, example.Heads, _costs);
                Apply(Cheapest(), example.Relations);
            }
        }
        _network.Own(counts, _settings.LeastCount);
    }

    private void Begin(ParserExample example)
    {
        _features.Read(WordOutline.Of(example.Text, example.Tokens), example.Tags);
        _state.Begin(example.Tokens.Length);
    }

    private Transition Cheapest()
    {
        int best = 0;
        for (int k = 1; k < _costs.Length; k++) if (_costs[k] < _costs[best]) best = k;
        return (Transition)best;
    }

    private void Learn(ParserExample example, float exploration)
    {
        Begin(example);
        while (!_state.IsFinal)
        {
            _features.Hash(_state, _hashes);
            _network.Hide(_hashes, learning: true);
            _network.Score(0, _scores);
            ArcHybridOracle.Costs(_state, example.Heads, _costs);
            Transition guess = LearnTransition(out Transition right);
            LearnRelation(example, right);
            _network.Finish();
            Transition next = _random.NextSingle() < exploration ? guess : right;
            Apply(next, example.Relations);
        }
    }

    /// <summary>One step down the cross-entropy of the cheapest transitions together.</summary>
    private Transition LearnTransition(out Transition right)
    {
        int least = _costs.Min(), best = -1, bestRight = -1;
        float top = float.NegativeInfinity, sum = 0, good = 0;
        for (int k = 0; k < _scores.Length; k++) if (_costs[k] != ArcHybridOracle.Impossible) top = Math.Max(top, _scores[k]);
        for (int k = 0; k < _scores.Length; k++)
        {
            _derivatives[k] = _costs[k] == ArcHybridOracle.Impossible ? 0 : MathF.Exp(_scores[k] - top);
            sum += _derivatives[k];
            if (_costs[k] == least)
            {
                good += _derivatives[k];
                if (bestRight < 0 || _scores[k] > _scores[bestRight]) bestRight = k;
            }
            if (_costs[k] != ArcHybridOracle.Impossible && (best < 0 || _scores[k] > _scores[best])) best = k;
        }
        for (int k = 0; k < _scores.Length; k++) _derivatives[k] = (_derivatives[k] / sum) - (_costs[k] == least ? _derivatives[k] / MathF.Max(good, 1e-20f) : 0);
        _network.Learn(0, _derivatives);
        right = (Transition)bestRight;
        return (Transition)best;
    }

    /// <summary>Learns how the top of the stack depends on its gold head, where a transition can give it that now.</summary>
    private void LearnRelation(ParserExample example, Transition right)
    {
        int word = _state.Stack(0);
        if (right == Transition.Shift || word <= 0) return;
        int head = right == Transition.Left ? _state.Next : _state.Stack(1);
        if (example.Heads[word] != head || example.Relations[word] == DependencyRelation.None) return;
        int first = TransitionParser.Relations(right);
        _network.Score(first, _labels);
        float top = _labels.Max(), sum = 0;
        for (int k = 0; k < _labels.Length; k++) sum += _labels[k] = MathF.Exp(_labels[k] - top);
        for (int k = 0; k < _labels.Length; k++) _labels[k] = (_labels[k] / sum) - (k == (int)example.Relations[word] ? 1 : 0);
        _network.Learn(first, _labels);
    }

    /// <summary>Makes a transition; a wrong arc gets the relation that the word has to its gold head.</summary>
    private void Apply(Transition transition, DependencyRelation[] relations)
    {
        switch (transition)
        {
            case Transition.Shift:
                _state.Shift();
                break;
            case Transition.Left:
                _state.Left(relations[_state.Stack(0)]);
                break;
            default:
                _state.Right(relations[_state.Stack(0)]);
                break;
        }
    }
}
