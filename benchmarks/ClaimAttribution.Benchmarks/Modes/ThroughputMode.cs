using ClaimAttribution.Benchmarks.Throughput;

namespace ClaimAttribution.Benchmarks.Modes;

/// <summary>Everything beside its peers in one process, in under 90 seconds.</summary>
internal static class ThroughputMode
{
    public static async Task Run(string? path)
    {
        var corpus = Corpus.Of(path);
        var stages = new StageRunner(corpus);
        using var peers = new PeerRunner(corpus);
        using var decisions = new DecisionRunner(corpus);
        Workload[] small = [peers.Classifier, decisions.Status, decisions.StatusOfEngine, decisions.Engine, decisions.Cues];
        Measurement[] all = Rounds.Run([.. stages.Workloads, .. peers.Workloads, .. small]);
        Measurement[] stage = all[..stages.Workloads.Length], decision = all[^small.Length..];
        Measurement[] peer = all[stage.Length..^small.Length];
        double threads = await ParallelRunner.Ratio(corpus), allocated = (double)stage[^1].Allocated / corpus.Bytes;
        new ThroughputReport(corpus, stage, peer, decision, Targets(stage, peer[0], decision, threads, allocated)).Print();
    }

    private static Target[] Targets(Measurement[] stage, Measurement lucene, Measurement[] decision, double threads, double allocated)
    {
        Measurement status = decision[1], cues = decision[4];
        return
        [
            new("sentences / Lucene.Net StandardTokenizer", stage[1].Over(lucene), 2),
            new("tags / Lucene.Net StandardTokenizer", stage[2].Over(lucene), 0.23),
            new("full / Lucene.Net StandardTokenizer", stage[^1].Over(lucene), 0.055),
            new("attributions on top of lemmas, µs a token", stage[5].NanosecondsOnTop(stage[4]) / 1000, 1.5, AtLeast: false),
            new("status, µs a statement", status.Nanoseconds / 1000, 0.5, AtLeast: false),
            new("status / ML.NET PredictionEngine, same model", decision[2].Over(decision[3]), 10),
            new("cue look-up, ns a token", cues.Nanoseconds, 10, AtLeast: false),
            new("two texts at a time / one", threads, 1.9),
            new("full, bytes allocated a byte of text", allocated, 3, AtLeast: false),
        ];
    }
}
