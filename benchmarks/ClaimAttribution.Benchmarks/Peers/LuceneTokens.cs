using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ClaimAttribution.Benchmarks.Peers;

/// <summary>Lucene.Net's StandardTokenizer (Unicode Standard Annex 29), and its StandardAnalyzer: small letters, no stop words.</summary>
internal sealed class LuceneTokens : IDisposable
{
    private readonly StandardTokenizer _tokenizer = new(LuceneVersion.LUCENE_48, TextReader.Null);
    private readonly StandardAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);

    public int Tokenize(string text)
    {
        _tokenizer.SetReader(new StringReader(text));
        return Count(_tokenizer);
    }

    public int Analyze(string text)
    {
        using TokenStream stream = _analyzer.GetTokenStream("text", text);
        return Count(stream);
    }

    private static int Count(TokenStream stream)
    {
        int tokens = 0;
        stream.Reset();
        while (stream.IncrementToken()) tokens++;
        stream.End();
        stream.Dispose();
        return tokens;
    }

    public void Dispose()
    {
        _tokenizer.Dispose();
        _analyzer.Dispose();
    }
}
