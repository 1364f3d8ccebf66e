using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Factuality;

/// <summary>What a predicate, its clause and the clauses above it look like.</summary>
internal sealed class FactualityFeatures(TaggedText text, Dependents dependents, ClauseReader clauses)
{
    /// <summary>Changes with the templates: weights never meet features that they were not trained on.</summary>
    public const ulong TemplateHash = 0x4641_4354_0000_0001;

    private const int MaxAncestors = 4;
    private const int MaxDependents = 16;
    private const int MaxWords = 60;

    private readonly FeatureSet _features = new();

    /// <summary>The features of one predicate; valid until the next call.</summary>
    /// <param name="predicate">Its token.</param>
    /// <param name="first">The first token of the sentence or statement.</param>
    /// <param name="end">The end of it.</param>
    public ReadOnlySpan<uint> Of(int predicate, int first, int end)
    {
        _features.Clear();
        Clause clause = clauses.Read(predicate);
        Word(predicate);
        Own(clause);
        Dependents(predicate);
        Ancestors(clause, first, end);
        Around(predicate, first, end);
        return _features.Distinct();
    }

    private void Add(FactualityTemplate template, uint value) => _features.Add((int)template, value);

    private void Add(FactualityTemplate template, uint first, uint second) => _features.Add((int)template, first, second);

    private uint Lemma(int token) => token < 0 ? 0 : text.LemmaHashes[token];

    private uint Tag(int token) => token < 0 ? 99 : (uint)text.Penn(token);

    private uint Relation(int token) => (uint)text.Relations[token];

    private void Word(int predicate)
    {
        Add(FactualityTemplate.Lemma, Lemma(predicate));
        Add(FactualityTemplate.Lemma, Lemma(predicate), Tag(predicate));
        Add(FactualityTemplate.Tag, Tag(predicate));
        Add(FactualityTemplate.Relation, Relation(predicate));
        Add(FactualityTemplate.Relation, Relation(predicate), Tag(predicate));
    }

    private void Own(Clause clause)
    {
        uint modal = Lemma(clause.Modal), negated = clause.Negation >= 0 ? 1u : 0u, finite = Tag(clause.Finite);
        uint group = Group(clause);
        Add(FactualityTemplate.Auxiliaries, group);
        Add(FactualityTemplate.Auxiliaries, group, negated);
        Add(FactualityTemplate.Auxiliaries, group, Relation(clause.Predicate) + 100);
        Add(FactualityTemplate.Auxiliaries, group, Lemma(clause.Predicate) | 1);
        Add(FactualityTemplate.Finite, finite, negated);
        Add(FactualityTemplate.FiniteForm, WordHash.Lower(text.Word(clause.Finite)));
        if (clause.Modal >= 0) Add(FactualityTemplate.FiniteForm, modal, clause.Perfect >= 0 ? 1u : 0u);
        Add(FactualityTemplate.Negation, Lemma(clause.Negation));
        Add(FactualityTemplate.Mark, Lemma(clause.Mark), Relation(clause.Predicate));
        Add(FactualityTemplate.Mark, Lemma(clause.Mark), finite + 200);
        Add(FactualityTemplate.Infinitive, clause.Infinitive >= 0 ? 1u : 0u, Relation(clause.Predicate));
        Add(FactualityTemplate.Question, Lemma(clause.Question));
        Add(FactualityTemplate.Inverted, clause.Inverted ? 1u : 0u, clause.Question >= 0 ? 1u : 0u);
        Add(FactualityTemplate.Subject, Lemma(clause.Subject));
        Add(FactualityTemplate.Subject, Lemma(clause.Subject), finite);
        Add(FactualityTemplate.Subject, Lemma(clause.Subject), Lemma(clause.Predicate) | 1);
        Add(FactualityTemplate.Subject, clause.Subject >= 0 ? Tag(clause.Subject) : 98, Relation(clause.Predicate) + 300);
        Add(FactualityTemplate.Hedge, Lemma(clause.Hedge));
        Add(FactualityTemplate.Copula, clause.Copula >= 0 ? WordHash.Lower(text.Word(clause.Copula)) : 0, negated);
        bool bare = clause.Subject < 0 && clause.Infinitive < 0 && clause.Finite == clause.Predicate && text.Penn(clause.Predicate) is PennTag.VB or PennTag.VBP;
        Add(FactualityTemplate.Imperative, bare ? 1u : 0u, Relation(clause.Predicate));
        if (clause.Condition >= 0) Condition(clause.Condition);
    }

    private uint Group(Clause clause)
    {
        uint group = clause.Infinitive >= 0 ? 7u : 0u;
        group = WordHash.Combine(group, clause.Modal >= 0 ? Lemma(clause.Modal) : Tag(clause.Finite));
        group = WordHash.Combine(group, clause.Perfect >= 0 ? 1u : 0u);
        return WordHash.Combine(group, Tag(clause.Predicate));
    }

    /// <summary>The clause that says when or on what condition.</summary>
    private void Condition(int predicate)
    {
        Clause condition = clauses.Read(predicate);
        Add(FactualityTemplate.Condition, Lemma(condition.Mark), 1);
        Add(FactualityTemplate.Condition, Lemma(condition.Mark), Tag(condition.Finite) + 2);
    }

    private void Dependents(int predicate)
    {
        for (int i = dependents.First(predicate), k = 0; i >= 0 && k < MaxDependents; i = dependents.Next(i), k++)
        {
            uint side = i < predicate ? 0u : 1u;
            Add(FactualityTemplate.Dependent, Relation(i), side);
            if (text.Relations[i] is DependencyRelation.Punctuation) continue;
            Add(FactualityTemplate.DependentLemma, Relation(i), Lemma(i));
        }
    }

    private void Ancestors(Clause clause, int first, int end)
    {
        uint path = Relation(clause.Predicate), negations = clause.Negation >= 0 ? 1u : 0u;
        int below = clause.Predicate;
        for (int depth = 1; depth <= MaxAncestors; depth++)
        {
            int word = text.Heads[below];
            if (word < first || word >= end)
            {
                Add(FactualityTemplate.Path, path, (uint)depth + 50);
                break;
            }
            Clause above = clauses.Read(word);
            uint negated = above.Negation >= 0 ? 1u : 0u, group = Group(above), side = word < below ? 1u : 0u;
            uint level = (uint)Math.Min(depth, 3), frame = WordHash.Combine(Relation(below), depth == 1 && clause.Infinitive >= 0 ? 1u : 0u);
            uint own = WordHash.Combine(frame, Lemma(word));
            Add(FactualityTemplate.Governor, level, Lemma(word));
            Add(FactualityTemplate.GovernorLemma, level, own);
            Add(FactualityTemplate.GovernorFrame, level, WordHash.Combine(own, negated));
            Add(FactualityTemplate.GovernorClause, level, WordHash.Combine(frame, WordHash.Combine(group, negated)));
            Add(FactualityTemplate.GovernorClause, level + 10, WordHash.Combine(frame, Lemma(above.Modal)));
            Add(FactualityTemplate.GovernorClause, level + 20, WordHash.Combine(frame, Lemma(above.Negation)));
            Add(FactualityTemplate.GovernorClause, level + 30, WordHash.Combine(frame, Lemma(above.Mark)));
            Add(FactualityTemplate.GovernorClause, level + 40, WordHash.Combine(frame, above.Inverted ? 2u : above.Question >= 0 ? 1u : 0u));
            Add(FactualityTemplate.GovernorClause, level + 50, WordHash.Combine(own, group));
            Add(FactualityTemplate.GovernorFamily, level, WordHash.Combine(frame, CueFamilies.English.Family(text, word)));
            Add(FactualityTemplate.GovernorFamily, level + 10, WordHash.Combine(frame, WordHash.Combine(CueFamilies.English.Family(text, word), negated)));
            Add(FactualityTemplate.Path, path, WordHash.Combine(side, Tag(word)));
            path = WordHash.Combine(path, Relation(word));
            Add(FactualityTemplate.Path, path);
            negations += negated;
            below = word;
        }
        Add(FactualityTemplate.Negation, negations, 77);
    }

    private void Around(int predicate, int first, int end)
    {
        for (int distance = 1; distance <= 2; distance++)
        {
            Add(FactualityTemplate.Before, (uint)distance, predicate - distance >= first ? Lemma(predicate - distance) : 1);
            Add(FactualityTemplate.After, (uint)distance, predicate + distance < end ? Lemma(predicate + distance) : 1);
        }
        Add(FactualityTemplate.Start, Lemma(first));
        Add(FactualityTemplate.Start, Tag(first), 1);
        Add(FactualityTemplate.End, Lemma(end - 1));
        for (int i = Math.Max(first, predicate - MaxWords); i < Math.Min(end, predicate + MaxWords); i++)
        {
            if (text.Tags[i].Universal is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral or UniversalTag.Punctuation) continue;
            Add(FactualityTemplate.InSentence, Lemma(i), i < predicate ? 0u : 1u);
        }
    }
}
