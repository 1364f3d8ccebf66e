using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>Lists where the tokenizer and a treebank differ, to be read one by one.</summary>
internal static class TokenErrors
{
    public static int Run(string path, TextWriter output)
    {
        Treebank treebank = Treebank.Load(path);
        var tokens = new TokenBuffer();
        Tokenizer.English.Tokenize(treebank.Text, tokens);
        TextSpan[] gold = [.. treebank.Sentences.SelectMany(sentence => sentence.Words).Select(word => word.Span)];
        TextSpan[] found = tokens.Spans.ToArray();
        int g = 0, f = 0;
        while (g < gold.Length && f < found.Length)
        {
            if (gold[g] == found[f])
            {
                g++;
                f++;
                continue;
            }
            int firstGold = g, firstFound = f, end = Math.Max(gold[g].End, found[f].End);
            do
            {
                while (g < gold.Length && gold[g].Start < end) end = Math.Max(end, gold[g++].End);
                while (f < found.Length && found[f].Start < end) end = Math.Max(end, found[f++].End);
            }
            while (g < gold.Length && gold[g].Start < end);
            output.WriteLine($"{Words(treebank.Text, gold[firstGold..g])}\t{Words(treebank.Text, found[firstFound..f])}");
        }
        return 0;
    }

    private static string Words(string text, TextSpan[] spans) => string.Join(" | ", spans.Select(span => text[span.Start..span.End]));
}
