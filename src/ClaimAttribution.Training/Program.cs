using ClaimAttribution;
using ClaimAttribution.Attributions;
using ClaimAttribution.Factuality;
using ClaimAttribution.ML;
using ClaimAttribution.Statements;
using ClaimAttribution.Training;

return args switch
{
    ["evaluate", "cascade", var file] => CascadeEvaluation.Run(file, ClaimModel.English, Console.Out),
    ["evaluate", "treebank", var file] => TreebankEvaluation.Run(file, ClaimModel.English, Console.Out),
    ["evaluate", "treebank", var file, var model] => TreebankEvaluation.Run(file, LoadModel(model), Console.Out),
    ["evaluate", "tokens", var file] => TokenErrors.Run(file, Console.Out),
    ["evaluate", "holders", var sample, var texts] => HolderEvaluation.Run(sample, texts, part: null, errors: false, Console.Out),
    ["evaluate", "holders", var sample, var texts, var part] => HolderEvaluation.Run(sample, texts, part, errors: false, Console.Out),
    ["evaluate", "holders", var sample, var texts, var part, "--errors"] => HolderEvaluation.Run(sample, texts, part, errors: true, Console.Out),
    ["evaluate", "names", var texts, var columns] => NameEvaluation.Run(texts, columns, Console.Out),
    ["evaluate", "commitment", var file, var split] => CommitmentEvaluation.Run(file, split, ClaimModel.English, Console.Out),
    ["evaluate", "commitment", var file, var split, var model] => CommitmentEvaluation.Run(file, split, LoadModel(model), Console.Out),
    ["evaluate", "hedges", var file, var split] => HedgeEvaluation.Run(file, split, ClaimModel.English, Console.Out),
    ["evaluate", "hedges", var file, var split, var model] => HedgeEvaluation.Run(file, split, LoadModel(model), Console.Out),
    ["validate", "factors", var happened, var certain, var hedged] => TrainFactors.Validate(ClaimModel.English, happened, certain, hedged, Console.Out),
    ["validate", "status", .. var rest] => ValidateStatus(rest),
    ["inspect", "remarks", var file] => RemarkInspection.Run(file, Console.Out),
    ["inspect", var file] => Inspection.Run(file, Console.Out),
    ["train", "tagger", var output, "--silver", var texts, var columns, .. var treebanks] => TrainTagger.Run(output, [texts, columns], treebanks),
    ["train", "tagger", var output, .. var treebanks] => TrainTagger.Run(output, [], treebanks),
    ["train", "attributions", var model, .. var corpora] => TrainAttributions.Run(model, ModelUpdate.LoadWithout(model, AttributionModel.SectionName, StatusModel.LayerSection, StatusWeights.Section), corpora),
    ["evaluate", "attributions", var file] => AttributionEvaluation.Run(file, ClaimModel.English, Console.Out),
    ["evaluate", "attributions", var file, var model] => AttributionEvaluation.Run(file, LoadModel(model), Console.Out),
    ["train", "parser", var output, "--silver", var texts, var columns, .. var treebanks] => TrainParser.Run(output, [texts, columns], treebanks),
    ["train", "parser", var output, .. var treebanks] => TrainParser.Run(output, [], treebanks),
    ["train", "factors", var model, var happened, var certain, var hedged] => TrainFactors.Run(model, ModelUpdate.LoadWithout(model, FactorModel.PredicateSection, FactorModel.HedgeSection, StatusModel.LayerSection, StatusWeights.Section), happened, certain, hedged),
    ["train", "status", var model, .. var corpora, "--labels", var labels, var texts] => TrainStatus.Run(model, corpora, [labels, texts]),
    ["train", "status", var model, .. var corpora] => TrainStatus.Run(model, corpora, []),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: evaluate, inspect or train; src/ClaimAttribution.Training/README.md lists the commands.");
    return 2;
}

static int ValidateStatus(string[] rest)
{
    string[] apart = rest is [.., "--labels", _, _] ? rest[^2..] : [], corpora = apart.Length == 0 ? rest : rest[..^3];
    bool found = corpora is ["--found", ..];
    if (found) corpora = corpora[1..];
    return corpora is [var train, var development, .. var more]
        ? new StatusCrossValidation(new StatusTrainerOptions(), found, Console.Out, Console.Error).Run(train, development, more, apart)
        : Usage();
}

static ClaimModel LoadModel(string path)
{
    using FileStream stream = File.OpenRead(path);
    return ClaimModel.Load(stream);
}
