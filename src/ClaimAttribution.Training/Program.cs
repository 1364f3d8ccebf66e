using ClaimAttribution;
using ClaimAttribution.ML;
using ClaimAttribution.Training;

return args switch
{
    ["evaluate", "treebank", var file] => TreebankEvaluation.Run(file, ClaimModel.English, Console.Out),
    ["evaluate", "treebank", var file, var model] => TreebankEvaluation.Run(file, LoadModel(model), Console.Out),
    ["evaluate", "tokens", var file] => TokenErrors.Run(file, Console.Out),
    ["inspect", "remarks", var file] => RemarkInspection.Run(file, Console.Out),
    ["inspect", var file] => Inspection.Run(file, Console.Out),
    ["train", "tagger", var output, "--silver", var texts, var columns, .. var treebanks] => TrainTagger.Run(output, [texts, columns], treebanks),
    ["train", "tagger", var output, .. var treebanks] => TrainTagger.Run(output, [], treebanks),
    ["evaluate", "commitment", var file, var split] => CommitmentEvaluation.Run(file, split, Console.Out),
    ["evaluate", "hedges", var file, var split] => HedgeEvaluation.Run(file, split, Console.Out),
    ["train", "status", var model, .. var corpora] => TrainStatus.Run(model, corpora),
    ["validate", "status", var train, var development, .. var rest] => new StatusCrossValidation(Options(rest), rest.Contains("--found"), Console.Out, Console.Error).Run(train, development),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: evaluate treebank FILE.conllu [MODEL] | inspect FILE.txt | train tagger MODEL [--silver TEXTS.jsonl TOKENS.conll] FILE.conllu…");
    return 2;
}

static StatusTrainerOptions Options(string[] rest) => rest.Length < 3 ? new() : new()
{
    L1 = float.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture), L2 = float.Parse(rest[1], System.Globalization.CultureInfo.InvariantCulture), MinCount = int.Parse(rest[2], System.Globalization.CultureInfo.InvariantCulture),
    LabelledSpans = !rest.Contains("--nol"), FoundSpans = !rest.Contains("--nof"),
};

static ClaimModel LoadModel(string path)
{
    using FileStream stream = File.OpenRead(path);
    return ClaimModel.Load(stream);
}
