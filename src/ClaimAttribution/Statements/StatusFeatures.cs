using ClaimAttribution.Attributions;
using ClaimAttribution.Factuality;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>What the classifier looks at: the rules that speak for each status, the cue, the statement's words, evidence, and the document around it.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class StatusFeatures
{
    /// <summary>Changes with the templates: weights never meet features that they were not trained on.</summary>
    public const ulong TemplateHash = 0x0053_5441_5455_0004;

    private const int MaxWords = 80;
    private const int Around = 12;

    private readonly TaggedText _text;
    private readonly QuotationMap _quotations;
    private readonly List<StatementDraft> _statements;
    private readonly StatusRules _rules;
    private readonly StatusDocument _document;
    private readonly JudgementFeatures _judgement;
    private readonly FactualityReader _factuality;
    private readonly FeatureSet _features = new();

    public StatusFeatures(TaggedText text, QuotationMap quotations, List<StatementDraft> statements, List<EvidenceMark> marks, StatusRules rules, FactualityReader factuality)
    {
        _factuality = factuality;
        _text = text;
        _quotations = quotations;
        _statements = statements;
        _rules = rules;
        _document = new StatusDocument(text, statements, marks);
        _judgement = new JudgementFeatures(text, quotations, _features);
    }

    /// <summary>Turns to the text and the statements as they are now.</summary>
    public void Begin()
    {
        _document.Read();
        _judgement.Begin();
    }

    /// <summary>How the statements hang together.</summary>
    public StatusDocument Document => _document;

    /// <summary>The features of one statement, each a hash; valid until the next call.</summary>
    public ReadOnlySpan<uint> Of(int index)
    {
        StatementDraft statement = _statements[index];
        _features.Clear();
        Rules(statement);
        if (statement.Attribution is { } attribution) Cue(attribution, statement);
        else Add(StatusTemplate.CueClass, 99);
        Reading(statement);
        Evidence(statement);
        Place(index);
        Relatives(index);
        Words(statement);
        Clause(statement);
        Surroundings(statement);
        _judgement.Add(statement);
        return _features.Distinct();
    }

    private void Add(StatusTemplate template, uint value) => _features.Add((int)template, value);

    private void Add(StatusTemplate template, uint first, uint second) => _features.Add((int)template, first, second);

    private void Rules(StatementDraft statement)
    {
        (VerificationStatus decision, StatementReason reason) = _rules.Decide(statement);
        Add(StatusTemplate.Decision, (uint)decision);
        Add(StatusTemplate.Decision, (uint)decision, (uint)reason + 100);
        foreach (VerificationStatus status in StatusRules.Order)
        {
            if (_rules.Reason(statement, status) is { } speaks) Add(StatusTemplate.Reason, (uint)status, (uint)speaks);
        }
    }

    private void Cue(AttributionDraft attribution, StatementDraft statement)
    {
        uint negated = attribution.Negated ? 1u : 0u, @class = (uint)attribution.Entry.Class;
        uint lemma = WordHash.Lower(attribution.Entry.Lemma);
        Add(StatusTemplate.Cue, lemma, negated);
        Add(StatusTemplate.CueClass, @class, negated);
        Add(StatusTemplate.ModalityClass, @class, (uint)statement.Reading.Modality);
        for (int i = attribution.Cue.Start; i < attribution.Cue.End && i < attribution.Cue.Start + 8; i++)
        {
            Add(StatusTemplate.CueWord, _text.LemmaHashes[i]);
            if (PennTags.IsVerb(_text.Penn(i)) || _text.Penn(i) is PennTag.MD)
            {
                Add(StatusTemplate.CueTense, (uint)_text.Penn(i), lemma);
                Add(StatusTemplate.CueTense, (uint)_text.Penn(i), @class);
            }
        }
        uint kind = attribution.Holder is { } holder ? (uint)holder.Kind : 9;
        Add(StatusTemplate.Holder, kind);
        Add(StatusTemplate.Holder, kind, @class + 20);
        if (!attribution.Source.IsEmpty) Add(StatusTemplate.Holder, _text.LemmaHashes[attribution.Source.End - 1] | 1);
        for (int i = attribution.Source.Start; i < attribution.Source.End && i < attribution.Source.Start + 6; i++) Add(StatusTemplate.Holder, 77, _text.LemmaHashes[i]);
        if (attribution.Parent is { } parent) Add(StatusTemplate.Outer, (uint)parent.Entry.Class);
        else Add(StatusTemplate.Outer, 50);
    }

    private void Reading(StatementDraft statement)
    {
        ContentReading reading = statement.Reading;
        uint own = statement.Attribution is null ? 1u : 0u;
        Add(StatusTemplate.Modality, (uint)reading.Modality, own);
        Add(StatusTemplate.Modality, (reading.Evaluates ? 1u : 0) + (reading.Finite ? 2u : 0) + (reading.Open ? 4u : 0) + 30, own);
        Add(StatusTemplate.Modality, (uint)reading.Polarity + 60, own);
    }

    private void Evidence(StatementDraft statement)
    {
        foreach (EvidenceLink link in statement.Evidence)
        {
            uint by = link.By is null ? 0u : link.By == statement.Attribution?.Holder ? 1u : 2u;
            uint relation = ((uint)link.Relation * 4) + by;
            Add(StatusTemplate.Evidence, relation);
            Add(StatusTemplate.Evidence, relation, (uint)link.Target + 10);
            if (link.Named) Add(StatusTemplate.Evidence, relation, 30);
            Add(StatusTemplate.EvidenceDistance, relation, link.Distance switch { 0 => 0u, 1 => 1, 2 => 2, > 2 => 3, -1 => 4, _ => 5 });
        }
        if (statement.Evidence.Count == 0) Add(StatusTemplate.Evidence, 999);
    }

    private void Place(int index)
    {
        uint own = _statements[index].Attribution is null ? 1u : 0u;
        uint echoes = (uint)Math.Min(_document.Echoes(index), 3);
        bool central = echoes > 1 || _document.Title(index) > 0.4;
        for (int relation = 0; relation < StatusDocument.Relations; relation++)
        {
            uint kind = (uint)relation + (own * 16);
            if (_document.Share(index, (EvidenceRelation)relation) is double share and > 0.3) Add(StatusTemplate.Shared, kind, share > 0.6 ? 2u : 1u);
            Remarks(index, relation, kind, byAuthor: true, central);
            Remarks(index, relation, kind + 32, byAuthor: false, central);
        }
        Add(StatusTemplate.Echo, echoes, own);
        double title = _document.Title(index);
        Add(StatusTemplate.Title, title > 0.6 ? 3u : title > 0.4 ? 2u : title > 0.2 ? 1u : 0u, own);
        Add(StatusTemplate.Place, index == 0 ? 0u : index < 3 ? 1u : index == _statements.Count - 1 ? 3u : 2u, own);
        if (index > 0) Neighbour(index - 1, 0);
        if (index + 1 < _statements.Count) Neighbour(index + 1, 1);
    }

    private void Remarks(int index, int relation, uint kind, bool byAuthor, bool central)
    {
        uint count = Math.Min(3, _document.Remarks((EvidenceRelation)relation, byAuthor));
        Add(StatusTemplate.Document, kind, count);
        if (count == 0) return;
        double theme = _document.Theme(index, (EvidenceRelation)relation, byAuthor);
        Add(StatusTemplate.Theme, kind, theme switch { < 0.2 => 0u, < 0.4 => 1, < 0.6 => 2, < 0.8 => 3, _ => 4 });
        if (central) Add(StatusTemplate.Document, kind + 100, Math.Min(count, 2));
        uint distance = _document.Nearest(index, (EvidenceRelation)relation, byAuthor) switch { 0 => 0, 1 => 1, 2 => 2, > 2 and < 7 => 3, -1 => 4, < -1 => 5, _ => 6 };
        if (distance < 6) Add(StatusTemplate.NearRemark, kind, distance);
        if (_statements[index].Attribution is { } attribution) Add(StatusTemplate.Document, kind + 200, (uint)attribution.Entry.Class);
    }

    /// <summary>The first reading of the statements that hold this one or say the same.</summary>
    private void Relatives(int index)
    {
        int outer = _document.Outer(index);
        if (outer >= 0) Add(StatusTemplate.OuterStatus, (uint)_rules.Decide(_statements[outer]).Status);
        foreach ((int other, float share) in _document.Similar(index))
        {
            if (share > 0.4f) Add(StatusTemplate.SimilarStatus, (uint)_rules.Decide(_statements[other]).Status, share > 0.65f ? 2u : 1u);
        }
    }

    private void Neighbour(int index, uint side) => Add(StatusTemplate.Neighbour, side, (uint)_rules.Decide(_statements[index]).Status);

    private void Words(StatementDraft statement)
    {
        uint own = statement.Attribution is null ? 1u : 0u;
        int count = 0, quoted = 0;
        foreach (TokenRange range in statement.Content)
        {
            for (int i = range.Start; i < range.End && count < MaxWords; i++, count++)
            {
                if (_quotations.IsQuoted(i)) quoted++;
                PennTag tag = _text.Penn(i);
                if (tag is PennTag.NNP or PennTag.NNPS or PennTag.CD || !char.IsLetter(_text.Word(i)[0])) continue;
                Add(StatusTemplate.Word, _text.LemmaHashes[i]);
                if (tag is PennTag.MD || PennTags.IsVerb(tag)) Add(StatusTemplate.Tense, (uint)tag, own);
            }
        }
        Add(StatusTemplate.FirstWord, _text.LemmaHashes[statement.Content[0].Start], own);
        Add(StatusTemplate.Quotation, quoted == 0 ? 0u : quoted >= count ? 2u : 1u);
        Add(StatusTemplate.Length, count switch { < 4 => 0u, < 8 => 1, < 16 => 2, < 30 => 3, _ => 4 }, own);
    }

    /// <summary>The main clause by the tree: facts, plans and judgements differ there, not in the clauses below.</summary>
    private void Clause(StatementDraft statement)
    {
        uint own = statement.Attribution is null ? 1u : 0u;
        int predicate = statement.Predicate;
        if (predicate < 0) return;
        Clause clause = _factuality.Clause(predicate);
        uint lemma = Lemma(predicate), tag = (uint)_text.Penn(predicate);
        Add(StatusTemplate.Predicate, lemma);
        Add(StatusTemplate.Predicate, tag + 100, own);
        Add(StatusTemplate.Predicate, (uint)_text.Relations[predicate] + 200, own);
        Add(StatusTemplate.Subject, Lemma(clause.Subject), own);
        ReadOnlySpan<int> around = [clause.Finite, clause.Modal, clause.Perfect, clause.Copula, clause.Mark, clause.Infinitive, clause.Negation, clause.Hedge, clause.Question];
        for (int i = 0; i < around.Length; i++)
        {
            if (around[i] < 0) continue;
            Add(StatusTemplate.Clause, (uint)i, Lemma(around[i]));
            Add(StatusTemplate.Clause, (uint)i + 20, (tag * 2) + own);
        }
        if (clause.Condition >= 0 && _factuality.Clause(clause.Condition) is { Mark: >= 0 and int mark }) Add(StatusTemplate.Clause, 40, Lemma(mark));
        if (clause.Inverted) Add(StatusTemplate.Clause, 41);
        if (statement.Presentation is not { } words) return;
        Add(StatusTemplate.Factuality, FactorModel.Happened, Step(words.Happened) + own);
        Add(StatusTemplate.Factuality, FactorModel.Certain, Step(words.Certain) + own);
        if (words.Hedged) Add(StatusTemplate.Factuality, 9, own);
    }

    private static uint Step(double score) => (uint)Math.Round(score + 3) * 2;

    /// <summary>The lemma of a word: one for all names, one for all numbers, one for none.</summary>
    private uint Lemma(int token) => token < 0 ? 0 : _text.Penn(token) switch
    {
        PennTag.NNP or PennTag.NNPS => 1,
        PennTag.CD => 2,
        _ => _text.LemmaHashes[token],
    };

    /// <summary>The words of the sentence around the content.</summary>
    private void Surroundings(StatementDraft statement)
    {
        int start = statement.Content[0].Start, end = statement.Content[^1].End;
        for (int i = Math.Max(0, start - Around); i < Math.Min(_text.Count, end + Around); i++)
        {
            if (i >= start && i < end) continue;
            PennTag tag = _text.Penn(i);
            if (tag is PennTag.NNP or PennTag.NNPS or PennTag.CD || !char.IsLetter(_text.Word(i)[0])) continue;
            Add(StatusTemplate.Around, _text.LemmaHashes[i], i < start ? 0u : 1u);
        }
    }
}
