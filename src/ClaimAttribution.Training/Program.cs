using ClaimAttribution;
using ClaimAttribution.Training;

return args switch
{
    ["evaluate", "treebank", var file] => TreebankEvaluation.Run(file, ClaimModel.English, Console.Out),
    ["evaluate", "treebank", var file, var model] => TreebankEvaluation.Run(file, LoadModel(model), Console.Out),
    ["evaluate", "tokens", var file] => TokenErrors.Run(file, Console.Out),
    ["inspect", var file] => Inspection.Run(file, Console.Out),
    ["train", "tagger", var output, "--silver", var texts, var columns, .. var treebanks] => TrainTagger.Run(output, [texts, columns], treebanks),
    ["train", "tagger", var output, .. var treebanks] => TrainTagger.Run(output, [], treebanks),
    ["train", "attributions", var model, .. var corpora] => TrainAttributions.Run(model, LoadModel(model), corpora),
    ["evaluate", "attributions", var file] => AttributionEvaluation.Run(file, ClaimModel.English, Console.Out),
    ["evaluate", "attributions", var file, var model] => AttributionEvaluation.Run(file, LoadModel(model), Console.Out),
    ["train", "parser", var output, .. var treebanks] => TrainParser.Run(output, treebanks),
    ["try", "tagger", .. var rest] => Tries.Tagger(rest),
    ["try", "parser", .. var rest] => Tries.Parser(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: evaluate treebank FILE.conllu [MODEL] | inspect FILE.txt | train tagger MODEL [--silver TEXTS.jsonl TOKENS.conll] FILE.conllu… | train parser MODEL FILE.conllu…");
    return 2;
}

static ClaimModel LoadModel(string path)
{
    using FileStream stream = File.OpenRead(path);
    return ClaimModel.Load(stream);
}
