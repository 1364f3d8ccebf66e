using System.Globalization;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Training;

/// <summary>Trains with other settings than those of today and prints the dev scores of each round.</summary>
internal static class Tries
{
    public static int Tagger(string[] args)
    {
        var p = args.Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1]);
        float F(string k, float d) => p.TryGetValue(k, out string? v) ? float.Parse(v, CultureInfo.InvariantCulture) : d;
        const string c = "../shared/corpora/";
        var settings = new TaggerSettings();
        settings = settings with
        {
            RowBits = (int)F("bits", settings.RowBits),
            Hidden = (int)F("hidden", settings.Hidden),
            Rounds = (int)F("rounds", settings.Rounds),
            SilverRounds = (int)F("silver", settings.SilverRounds),
            AveragedRounds = (int)F("avg", settings.AveragedRounds),
            LeastCount = (int)F("least", settings.LeastCount),
            Rate = F("rate", settings.Rate),
            HiddenDropout = F("hd", settings.HiddenDropout),
            FeatureDropout = F("fd", settings.FeatureDropout),
            Seed = (int)F("seed", settings.Seed),
        };
        Treebank[] train = [Treebank.Load(c + "treebank/ewt.train.conllu"), Treebank.Load(c + "treebank/gum.train.conllu")];
        Treebank[] dev = [Treebank.Load(c + "treebank/ewt.dev.conllu"), Treebank.Load(c + "treebank/gum.dev.conllu")];
        List<SilverArticle> silver = settings.SilverRounds > 0 ? SilverCorpus.Load(c + "polnear/polnear.train.jsonl", c + "polnear/polnear.train.conll") : [];
        Lemmatizer lemmas = Lemmatizer.Read(LemmaTrainer.Train(train));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        TaggerWeights last = new TaggerTrainer(settings, train).Train(train, silver, (round, weights) =>
            Console.WriteLine($"{round} {watch.Elapsed.TotalSeconds:F0}s {string.Join(" ", dev.Select(d => new TaggerEvaluation(new NetworkTagger(weights), lemmas).Score(d)))}"));
        if (p.ContainsKey("dump")) Dump(dev[0], last!);
        return 0;
    }

    public static int Parser(string[] args)
    {
        var p = args.Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1]);
        float F(string k, float d) => p.TryGetValue(k, out string? v) ? float.Parse(v, CultureInfo.InvariantCulture) : d;
        const string c = "../shared/corpora/";
        var settings = new ParserSettings();
        settings = settings with
        {
            RowBits = (int)F("bits", settings.RowBits),
            Hidden = (int)F("hidden", settings.Hidden),
            Rounds = (int)F("rounds", settings.Rounds),
            AveragedRounds = (int)F("avg", settings.AveragedRounds),
            LeastCount = (int)F("least", settings.LeastCount),
            Rate = F("rate", settings.Rate),
            HiddenDropout = F("hd", settings.HiddenDropout),
            FeatureDropout = F("fd", settings.FeatureDropout),
            Exploration = F("explore", settings.Exploration),
            Seed = (int)F("seed", settings.Seed),
        };
        Treebank[] train = [Treebank.Load(c + "treebank/ewt.train.conllu"), Treebank.Load(c + "treebank/gum.train.conllu")];
        Treebank[] dev = [Treebank.Load(c + "treebank/ewt.dev.conllu"), Treebank.Load(c + "treebank/gum.dev.conllu")];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        const string cache = "/tmp/jack.bin";
        if (!File.Exists(cache))
        {
            ParserExample[] made = Jackknife.Examples(new TaggerSettings(), train);
            var order = made.ToDictionary(e => (e.Text.Length, e.Tokens[0].Start), e => e.Tags);
            using var w = new BinaryWriter(File.Create(cache));
            foreach (var t in train) foreach (var s in t.Sentences) foreach (var tag in order[(t.Text.Length, s.Words[0].Span.Start)]) { w.Write((byte)tag.Universal); w.Write((byte)tag.Penn); }
            w.Close();
            TaggerWeights full = new TaggerTrainer(new TaggerSettings(), train).Train(train, SilverCorpus.Load(c + "polnear/polnear.train.jsonl", c + "polnear/polnear.train.conll"));
            File.WriteAllBytes("/tmp/tagger.bin", full.Write());
        }
        using var r = new BinaryReader(File.OpenRead(cache));
        var gold = new List<ParserExample>();
        foreach (var t in train) foreach (var s in t.Sentences)
            gold.Add(new ParserExample(t.Text, [.. s.Words.Select(x => x.Span)], [.. s.Words.Select(_ => new TokenTag((UniversalTag)r.ReadByte(), (PennTag)r.ReadByte()))], [0, .. s.Words.Select(x => x.Head)], [Parsing.DependencyRelation.None, .. s.Words.Select(x => Parsing.RelationNames.Relation(x.Relation))]));
        var tagger = new NetworkTagger(TaggerWeights.Read(File.ReadAllBytes("/tmp/tagger.bin")));
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0}s {gold.Count}");
        Models.FeatureNetwork network = new ParserTrainer(settings).Train(gold, (round, weights) =>
            Console.WriteLine($"{round} {watch.Elapsed.TotalSeconds:F0}s {string.Join(" ", dev.Select(d => new ParserEvaluation(tagger, new Parsing.TransitionParser(weights)).Score(d)))}"));
        if (p.TryGetValue("out", out string? path)) File.WriteAllBytes(path, network.Write());
        return 0;
    }

    private static void Dump(Treebank dev, TaggerWeights weights)
    {
        var tagger = new NetworkTagger(weights);
        foreach (TreebankSentence sentence in dev.Sentences)
        {
            TextSpan[] spans = [.. sentence.Words.Select(w => w.Span)];
            var tags = new TokenTag[spans.Length];
            tagger.Tag(dev.Text, spans, tags);
            for (int i = 0; i < spans.Length; i++)
            {
                if (tags[i] != TaggerTrainer.Tag(sentence.Words[i])) Console.WriteLine($"ERR\t{sentence.Words[i].Penn}/{sentence.Words[i].Universal}\t{tags[i].Penn}/{tags[i].Universal}\t{string.Join(" ", sentence.Words.Skip(Math.Max(0, i - 4)).Take(Math.Min(4, i)).Select(w => w.Form))} [{sentence.Words[i].Form}] {string.Join(" ", sentence.Words.Skip(i + 1).Take(4).Select(w => w.Form))}");
            }
        }
    }
}
