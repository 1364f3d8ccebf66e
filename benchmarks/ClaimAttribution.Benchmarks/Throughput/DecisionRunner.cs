using ClaimAttribution.Attributions;
using ClaimAttribution.Benchmarks.Peers;
using ClaimAttribution.Factuality;
using ClaimAttribution.ML;
using ClaimAttribution.Models;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>The small decisions: the status of a statement, beside ML.NET with a model of the same features, and the cue that a token may be.</summary>
internal sealed class DecisionRunner : IDisposable
{
    /// <summary>What ML.NET learns from.</summary>
    private const int MaxExamples = 1500;

    private readonly List<TaggedText> _texts = [];
    private readonly List<StatusExample> _examples = [];
    private readonly short[][] _units;
    private readonly StatusEngine _engine;

    public DecisionRunner(Corpus corpus)
    {
        var reader = new WordReader(ClaimModel.English);
        foreach (string text in corpus.Texts)
        {
            TaggedText tagged = reader.Read(text);
            _texts.Add(tagged);
            if (_examples.Count < MaxExamples) AddExamples(tagged);
        }
        FeatureNetwork layer = ClaimModel.English.StatusLayer!;
        _units = [.. _examples.Select(example => Units(layer, example))];
        _engine = new StatusEngine(_examples, layer);
        bool same = _units.Zip(_engine.Rows).All(pair => _engine.Best(pair.Second) == Best(pair.First));
        Articles.Check(same, "ML.NET and the library disagree on a status");
    }

    /// <summary>The status from the features of a statement, by the embedded model.</summary>
    public Workload Status => new("status", "statements", () =>
    {
        foreach (StatusExample example in _examples) ClaimModel.English.Status!.Best(example.Features);
        return _examples.Count;
    });

    /// <summary>The decision over the units of the hidden layer, by the model that <see cref="Engine"/> runs.</summary>
    public Workload StatusOfEngine => new("status, ML.NET's model", "statements", () =>
    {
        foreach (short[] units in _units) Best(units);
        return _units.Length;
    });

    public Workload Engine => new("ML.NET PredictionEngine, status", "statements", () =>
    {
        foreach (StatusRow row in _engine.Rows) _engine.Best(row);
        return _engine.Rows.Count;
    });

    public Workload Cues => new("cue look-up", "tokens", () =>
    {
        long tokens = 0, cues = 0;
        foreach (TaggedText text in _texts)
        {
            for (int i = 0; i < text.Count; i++) if (CueLexicon.English.Word(text, i) is not null) cues++;
            tokens += text.Count;
        }
        return cues > 0 ? tokens : 0;
    });

    private VerificationStatus Best(short[] units) => _engine.Weights.Score(units, stackalloc float[StatusWeights.Statuses]);

    private static short[] Units(FeatureNetwork layer, StatusExample example)
    {
        var units = new short[layer.Hidden];
        layer.Hide(example.Features, units);
        return units;
    }

    private void AddExamples(TaggedText text)
    {
        PhrasedText phrases = PhrasedText.Read(text);
        List<AttributionDraft> attributions = AttributionFinder.Find(phrases, ClaimModel.English.Attributions);
        HolderResolver.Resolve(phrases, NameMap.Read(text), attributions);
        (List<StatementDraft> statements, AttributedTokens attributed) = StatementFinder.Find(phrases, attributions);
        new StatusAssigner(phrases, statements, attributed, ClaimModel.English).Assign();
        VerificationStatus[] statuses = [.. statements.Select(static statement => statement.Status)];
        foreach (StatementDraft statement in statements) statement.Evidence.Clear();
        var factuality = FactualityReader.For(text);
        var reader = new StatementReader(phrases, statements, attributed, factuality, ClaimModel.English.Factors);
        reader.Read();
        var features = new StatusFeatures(text, phrases.Quotations, statements, reader.Marks, new StatusRules(text), factuality);
        features.Begin();
        for (int i = 0; i < statements.Count; i++) _examples.Add(new StatusExample(features.Of(i).ToArray(), statuses[i], ""));
    }

    public void Dispose() => _engine.Dispose();
}
