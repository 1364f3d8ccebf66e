using System.Runtime.InteropServices;
using ClaimAttribution.Attributions;
using ClaimAttribution.Parsing;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Benchmarks.Throughput;

/// <summary>The stages of the library over a corpus, each with those before it; all count tokens.</summary>
internal sealed class StageRunner
{
    private readonly Corpus _corpus;
    private readonly ClaimModel _model = ClaimModel.English;
    private readonly TaggedText _text = new();
    private readonly WordReader _reader;
    private readonly PhrasedText _phrases;
    private readonly AttributionFinder _attributions;
    private readonly TokenBuffer _tokens = new();
    private WordOutline[] _outlines = [];
    private readonly List<TextSpan> _sentences = [];
    private TokenTag[] _tags = [];
    private int[] _heads = [];
    private DependencyRelation[] _relations = [];

    public StageRunner(Corpus corpus)
    {
        (_corpus, _reader, _phrases) = (corpus, new WordReader(_model), new PhrasedText(_text));
        _attributions = new AttributionFinder(_phrases, _model.Attributions);
    }

    /// <summary>All stages, the shortest first.</summary>
    public Workload[] Workloads =>
    [
        new("tokens", "tokens", () => Over(Tokenize)),
        new("sentences", "tokens", () => Over(Split)),
        new("tags", "tokens", () => Over(Tag)),
        new("parse", "tokens", () => Over(Parse)),
        new("lemmas", "tokens", () => Over(Read)),
        new("attributions", "tokens", () => Over(Attribute)),
        new("full", "tokens", () => Over(Analyze)),
    ];

    private long Over(Func<string, int> stage)
    {
        long tokens = 0;
        foreach (string text in _corpus.Texts) tokens += stage(text);
        return tokens;
    }

    private int Tokenize(string text)
    {
        Tokenizer.English.Tokenize(text, _tokens);
        return _tokens.Count;
    }

    private int Split(string text)
    {
        Tokenize(text);
        _model.Splitter.Split(text, _tokens.Spans, _tokens.Places, _sentences);
        return _tokens.Count;
    }

    private int Tag(string text)
    {
        Tag(text, out _);
        return _tokens.Count;
    }

    private void Tag(string text, out ReadOnlySpan<WordOutline> words)
    {
        Split(text);
        if (_outlines.Length < _tokens.Count) _outlines = new WordOutline[2 * _tokens.Count];
        WordOutline.Read(text, _tokens.Spans, _outlines);
        words = _outlines.AsSpan(0, _tokens.Count);
        if (_tags.Length < _tokens.Count) (_tags, _heads, _relations) = (new TokenTag[2 * _tokens.Count], new int[2 * _tokens.Count], new DependencyRelation[2 * _tokens.Count]);
        _model.Tagger.Tag(text, _tokens.Spans, words, CollectionsMarshal.AsSpan(_sentences), _tags);
        foreach (TextSpan sentence in _sentences) MissingVerbs.Restore(text, Tokens(sentence), _tags.AsSpan(sentence.Start, sentence.Length));
    }

    private int Parse(string text)
    {
        Tag(text, out ReadOnlySpan<WordOutline> words);
        _model.Parser.Parse(words, _tags, CollectionsMarshal.AsSpan(_sentences), _heads, _relations);
        return _tokens.Count;
    }

    private int Read(string text)
    {
        _reader.Read(text, _text);
        return _text.Count;
    }

    private int Attribute(string text)
    {
        Read(text);
        _phrases.Read();
        _attributions.Find();
        return _text.Count;
    }

    private static int Analyze(string text) => ClaimAnalyzer.English.Analyze(text).Tokens.Count;

    private ReadOnlySpan<TextSpan> Tokens(TextSpan sentence) => _tokens.Spans[sentence.Start..sentence.End];
}
