using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Factuality;

/// <summary>How far the words of a text present a predicate as a fact, and where they hedge.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class FactualityReader
{
    private const int Window = 120;

    private readonly TaggedText _text;
    private readonly Dependents _dependents;
    private readonly ClauseReader _clauses;
    private readonly FactualityFeatures _features;
    private readonly HedgeFeatures _hedges;

    public FactualityReader(TaggedText text)
    {
        _text = text;
        _dependents = new Dependents(text);
        _clauses = new ClauseReader(text, _dependents);
        _features = new FactualityFeatures(text, _dependents, _clauses);
        _hedges = new HedgeFeatures(text);
    }

    /// <summary>A reader for one text.</summary>
    public static FactualityReader For(TaggedText text)
    {
        var reader = new FactualityReader(text);
        reader.Begin();
        return reader;
    }

    /// <summary>Turns to the text as it is now.</summary>
    public void Begin() => _dependents.Read();

    /// <summary>What stands around a predicate.</summary>
    public Clause Clause(int predicate) => _clauses.Read(predicate);

    /// <summary>The first clause of a content that depends on nothing in it, else its first word that does; −1 where the trees show none.</summary>
    public int Main(List<TokenRange> content)
    {
        int any = -1, seen = 0;
        foreach (TokenRange range in content)
        {
            for (int i = range.Start; i < range.End && seen < Window; i++, seen++)
            {
                if (_text.Tags[i].Universal == UniversalTag.Punctuation || TokenRange.Holds(content, _text.Heads[i])) continue;
                if (_clauses.IsClause(i)) return i;
                if (any < 0) any = i;
            }
        }
        return any;
    }

    /// <summary>The sentence of a predicate as far as it belongs to a content.</summary>
    private TokenRange Scope(List<TokenRange> content, int predicate)
    {
        TextSpan sentence = _text.Sentences[_text.SentenceOf(predicate)];
        return new TokenRange(Math.Max(sentence.Start, content[0].Start), Math.Min(sentence.End, content[^1].End));
    }

    /// <summary>From −3, certainly not, to 3, certainly so.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="predicate">Its token.</param>
    /// <param name="scope">The sentence or statement that counts; clauses beyond it are not looked at.</param>
    /// <param name="score"><see cref="FactorModel.Certain"/> or <see cref="FactorModel.Happened"/>.</param>
    public double Of(FactorModel model, int predicate, TokenRange scope, int score)
    {
        Span<double> scores = stackalloc double[FactorModel.PredicateScores];
        Score(model, predicate, scope, scores);
        return scores[score];
    }

    private void Score(FactorModel model, int predicate, TokenRange scope, Span<double> scores)
    {
        model.Predicates.Score(_features.Of(predicate, scope.Start, scope.End), scores);
        foreach (ref double score in scores) score = Math.Clamp(score, -3, 3);
    }

    /// <summary>How a content presents its main predicate.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="content">The content.</param>
    /// <param name="predicate">Its <see cref="Main"/>.</param>
    public Presentation Read(FactorModel model, List<TokenRange> content, int predicate)
    {
        TokenRange scope = Scope(content, predicate);
        Span<double> scores = stackalloc double[FactorModel.PredicateScores];
        Score(model, predicate, scope, scores);
        return new Presentation(scores[FactorModel.Happened], scores[FactorModel.Certain], IsHedged(model, scope));
    }

    /// <summary>Whether the words leave open who says so or whether it is so: <em>some believe, it is said, probably</em>.</summary>
    public bool IsHedged(FactorModel model, TokenRange scope)
    {
        Span<double> score = stackalloc double[1];
        model.Hedges.Score(_hedges.Of(scope.Start, scope.End), score);
        return score[0] > 0;
    }
}
