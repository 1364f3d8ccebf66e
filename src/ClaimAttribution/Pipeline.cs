using ClaimAttribution.Attributions;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;

namespace ClaimAttribution;

/// <summary>The stages of an analysis, one text after the other; each keeps its room for the next text.</summary>
/// <remarks>Not thread-safe. A stage that throws leaves it in no state to go on.</remarks>
internal sealed class Pipeline
{
    private readonly TaggedText _text = new();
    private readonly ClaimModel _model;
    private readonly WordReader _words;
    private readonly PhrasedText _phrases;
    private readonly NameMap _names;
    private readonly AttributionFinder _attributions;
    private readonly HolderResolver _holders;
    private readonly StatementFinder _statements;
    private readonly StatusAssigner _status;
    private readonly AnalysisBuilder _result;

    public Pipeline(ClaimAnalyzerOptions options)
    {
        _model = options.Model;
        _words = new WordReader(options.Model, options.Tagger);
        _phrases = new PhrasedText(_text);
        _names = new NameMap(_text);
        _attributions = new AttributionFinder(_phrases, options.Model.Attributions);
        _holders = new HolderResolver(_phrases, _names);
        _statements = new StatementFinder(_phrases);
        _status = new StatusAssigner(_phrases, _statements.Statements, _statements.Attributed, options.Model);
        _result = new AnalysisBuilder(_text, _phrases.Quotations, options.MinConfidence);
    }

    /// <summary>Analyses one text; only the result is allocated, once there was a text as long.</summary>
    public Analysis Analyze(string text)
    {
        _words.Read(text, _text);
        _phrases.Read();
        _names.Read();
        List<AttributionDraft> attributions = _attributions.Find();
        List<Holder> holders = _holders.Resolve(attributions);
        _statements.Find(attributions);
        _status.Assign();
        Analysis analysis = _result.Build(_model.Version, holders, attributions, _statements.Statements);
        _text.Begin("");
        return analysis;
    }
}
