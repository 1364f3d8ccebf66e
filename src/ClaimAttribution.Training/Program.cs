using ClaimAttribution.Training;

return args switch
{
    ["evaluate", "treebank", var file] => TreebankEvaluation.Run(file, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: evaluate treebank FILE.conllu");
    return 2;
}
