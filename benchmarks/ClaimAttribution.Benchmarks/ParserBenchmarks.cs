using BenchmarkDotNet.Attributes;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>The parser over all sample articles, every sentence, beside the tagger.</summary>
public class ParserBenchmarks
{
    private TaggedText _text = null!;
    private WordOutline[] _outlines = [];
    private int[] _heads = [];
    private DependencyRelation[] _relations = [];
    private TokenTag[] _tags = [];

    [GlobalSetup]
    public void Setup()
    {
        _text = new WordReader(ClaimModel.English).Read(Articles.Joined);
        _outlines = WordOutline.Of(_text.Text, _text.Tokens.Spans);
        _heads = new int[_text.Count];
        _relations = new DependencyRelation[_text.Count];
        _tags = new TokenTag[_text.Count];
        Parse();
        Articles.Check(_heads.Count(head => head < 0) == _text.Sentences.Count, "roots");
    }

    [Benchmark(Baseline = true)]
    public int Tag()
    {
        foreach (TextSpan sentence in _text.Sentences) ClaimModel.English.Tagger.Tag(_text.Text, _text.Tokens.Spans[sentence.Start..sentence.End], _tags.AsSpan(sentence.Start, sentence.Length));
        return _tags.Length;
    }

    [Benchmark]
    public int Parse()
    {
        foreach (TextSpan s in _text.Sentences)
        {
            ClaimModel.English.Parser.Parse(_outlines.AsSpan(s.Start, s.Length), _text.Tags.AsSpan(s.Start, s.Length), _heads.AsSpan(s.Start, s.Length), _relations.AsSpan(s.Start, s.Length));
        }
        return _heads.Length;
    }
}
