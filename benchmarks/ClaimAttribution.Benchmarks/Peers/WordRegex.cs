using System.Text.RegularExpressions;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>The least that can be called a tokenizer: a regular expression that the compiler turned into code.</summary>
internal static partial class WordRegex
{
    public static int Count(string text)
    {
        int tokens = 0;
        foreach (ValueMatch _ in Words().EnumerateMatches(text)) tokens++;
        return tokens;
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Words();
}
