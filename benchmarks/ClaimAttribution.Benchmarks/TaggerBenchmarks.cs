using BenchmarkDotNet.Attributes;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Benchmarks;

/// <summary>The tagger, and tokens, sentences, tags and lemmas together, over all sample articles.</summary>
public class TaggerBenchmarks
{
    private readonly WordReader _reader = new(ClaimModel.English);
    private TaggedText _text = null!;
    private TokenTag[] _tags = [];

    [GlobalSetup]
    public void Setup()
    {
        _text = _reader.Read(Articles.Joined);
        _tags = new TokenTag[_text.Count];
        Tag();
        int verbs = _tags.Count(tag => tag.Universal == UniversalTag.Verb);
        Articles.Check(verbs > _tags.Length / 20 && verbs < _tags.Length / 4, "tags");
    }

    [Benchmark(Baseline = true)]
    public int Tag()
    {
        foreach (TextSpan sentence in _text.Sentences) ClaimModel.English.Tagger.Tag(_text.Text, _text.Tokens.Spans[sentence.Start..sentence.End], _tags.AsSpan(sentence.Start, sentence.Length));
        return _tags.Length;
    }

    [Benchmark]
    public int ReadWords() => _reader.Read(Articles.Joined).Count;
}
