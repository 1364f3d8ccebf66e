using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>What of a statement's words tells judgements from facts: their senses, and how they judge, address and exclaim.</summary>
internal sealed class JudgementFeatures(TaggedText text, QuotationMap quotations, FeatureSet features)
{
    private const int MaxWords = 80;

    private readonly Subjectivity _subjectivity = new(text, quotations);

    /// <summary>Turns to the text as it is now.</summary>
    public void Begin() => _subjectivity.Read();

    /// <summary>Adds the features of a statement.</summary>
    public void Add(StatementDraft statement)
    {
        Senses(statement);
        Manner(statement);
        Phrases(statement);
    }

    private void Put(StatusTemplate template, uint value) => features.Add((int)template, value);

    private void Put(StatusTemplate template, uint first, uint second) => features.Add((int)template, first, second);

    /// <summary>The senses of all words, and how much the words judge, above all those of the main clause.</summary>
    private void Senses(StatementDraft statement)
    {
        uint own = statement.Attribution is null ? 1u : 0u, words = 0, most = 0, sum = 0, inClause = 0;
        foreach (TokenRange range in statement.Content)
        {
            for (int i = range.Start; i < range.End && words < MaxWords; i++, words++)
            {
                WordSense sense = WordSenses.English.Of(text, i);
                if (sense.Class == 0) continue;
                most = Math.Max(most, sense.Judgement);
                sum += sense.Judgement;
                Put(StatusTemplate.Sense, sense.Class);
                if (i == statement.Predicate)
                {
                    inClause = Math.Max(inClause, sense.Judgement);
                    Put(StatusTemplate.ClauseSense, sense.Class, own);
                    Put(StatusTemplate.ClauseSense, sense.Judgement + 300u, own);
                }
                else if (IsNear(i, statement.Predicate))
                {
                    inClause = Math.Max(inClause, sense.Judgement);
                    if (text.Heads[i] == statement.Predicate) Put(StatusTemplate.ClauseSense, (uint)text.Relations[i] + 400, sense.Class);
                }
            }
        }
        Put(StatusTemplate.Judgement, most, own);
        Put(StatusTemplate.Judgement, Math.Min(sum, 6) + 10, own);
        Put(StatusTemplate.Judgement, (sum * 8 / Math.Max(words, 1)) + 20, own);
        Put(StatusTemplate.Judgement, inClause + 40, own);
        Put(StatusTemplate.Judgement, inClause + 50, most);
    }

    /// <summary>Whether a word depends on the predicate, or modifies what does.</summary>
    private bool IsNear(int token, int predicate)
    {
        int head = text.Heads[token];
        if (predicate < 0 || head < 0) return false;
        return head == predicate || (text.Heads[head] == predicate && text.Relations[token] is DependencyRelation.AdjectivalModifier or DependencyRelation.AdverbialModifier or DependencyRelation.Compound);
    }

    /// <summary>Phrases of judgement and of plans, and whether the predicate is part of one.</summary>
    private void Phrases(StatementDraft statement)
    {
        uint own = statement.Attribution is null ? 1u : 0u, opinions = 0, strongest = 0;
        foreach (TokenRange range in statement.Content)
        {
            int end = Math.Min(range.End, range.Start + MaxWords);
            for (int i = range.Start; i < end; i++)
            {
                (int words, byte strength) = TellingPhrases.English.Opinion(text, i, end);
                if (words > 0)
                {
                    opinions++;
                    strongest = Math.Max(strongest, strength);
                    Put(StatusTemplate.OpinionPhrase, Place(statement, i, words), strength);
                }
                (words, byte kind) = TellingPhrases.English.Prospect(text, i, end);
                if (words == 0) continue;
                Put(StatusTemplate.ProspectPhrase, kind, own);
                Put(StatusTemplate.ProspectPhrase, kind + 100u, Place(statement, i, words));
            }
        }
        Put(StatusTemplate.OpinionPhrase, strongest + 100, own);
        Put(StatusTemplate.OpinionPhrase, Math.Min(opinions, 3) + 110, own);
    }

    /// <summary>Where a phrase stands: with the predicate, before it, behind it.</summary>
    private static uint Place(StatementDraft statement, int start, int words) =>
        statement.Predicate >= start && statement.Predicate < start + words ? 0u : statement.Predicate < 0 ? 3u : start < statement.Predicate ? 1u : 2u;

    /// <summary>How far the words judge, address and exclaim: a judgement needs no single telling word.</summary>
    private void Manner(StatementDraft statement)
    {
        uint own = statement.Attribution is null ? 1u : 0u, words = 0, judging = 0, personal = 0, figures = 0, graded = 0;
        foreach (TokenRange range in statement.Content)
        {
            for (int i = range.Start; i < range.End && words < MaxWords; i++, words++)
            {
                if (_subjectivity.Judges(i)) judging++;
                if (_subjectivity.IsPersonal(i)) personal++;
                if (text.Penn(i) is PennTag.CD or PennTag.NNP or PennTag.VBD) figures++;
                if (text.Penn(i) is PennTag.JJR or PennTag.JJS or PennTag.RBS or PennTag.RBR) graded++;
            }
        }
        Put(StatusTemplate.Subjective, Math.Min(judging, 3), own);
        Put(StatusTemplate.Subjective, (judging * 10 / words) + 100, own);
        Put(StatusTemplate.Subjective, Math.Min(personal, 2) + 10, own);
        Put(StatusTemplate.Subjective, Math.Min(figures, 3) + 20, own);
        Put(StatusTemplate.Subjective, Math.Min(graded, 2) + 30, own);
        Put(StatusTemplate.Subjective, Math.Min(judging, 2) + 40, (Math.Min(figures, 2) * 2) + own);
        Put(StatusTemplate.Subjective, _subjectivity.OfDocument + 50, own);
        Put(StatusTemplate.Subjective, _subjectivity.OfDocument + 60, (Math.Min(judging, 2) * 2) + own);
        if (statement.Content[^1].End < text.Count) Put(StatusTemplate.Subjective, text.Word(statement.Content[^1].End) switch { "!" => 80u, "?" => 81, "." => 82, _ => 83 }, own);
    }
}
