using Microsoft.ML.Tokenizers;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>Microsoft.ML.Tokenizers: the byte pairs of cl100k, counted.</summary>
internal static class SubwordTokens
{
    private static readonly TiktokenTokenizer Cl100k = TiktokenTokenizer.CreateForEncoding("cl100k_base");

    public static int Count(string text) => Cl100k.CountTokens(text);
}
