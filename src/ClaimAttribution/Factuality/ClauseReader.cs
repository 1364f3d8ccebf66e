using ClaimAttribution.Lexicon;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Factuality;

/// <summary>Reads what stands around a predicate off its dependents.</summary>
internal sealed class ClauseReader(TaggedText text, Dependents dependents)
{
    private static readonly WordList Negations = WordList.Load("negations");

    private const int MaxDependents = 64;

    public Clause Read(int predicate)
    {
        var clause = new Clause(predicate);
        Fill(ref clause, predicate, own: true);
        for (int k = 0, word = predicate; k < 4 && text.Relations[word] == DependencyRelation.Conjunct && text.Heads[word] >= 0 && clause.Subject < 0; k++)
        {
            word = text.Heads[word];
            if (clause.Modal < 0 && clause.Copula < 0 && !IsClause(word)) break;
            Fill(ref clause, word, own: false);
        }
        return clause;
    }

    /// <summary>Whether a word is the head of a clause and no mere phrase.</summary>
    public bool IsClause(int word)
    {
        if (text.Tags[word].Universal == UniversalTag.Verb && text.Relations[word] is not (DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.Case or DependencyRelation.Fixed)) return true;
        for (int i = dependents.First(word), k = 0; i >= 0 && k < MaxDependents; i = dependents.Next(i), k++)
        {
            if (text.Relations[i] is DependencyRelation.Copula or DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Auxiliary) return true;
        }
        return false;
    }

    private void Fill(ref Clause clause, int word, bool own)
    {
        bool auxiliaries = own || (clause.Modal < 0 && clause.Finite == clause.Predicate && clause.Infinitive < 0);
        for (int i = dependents.First(word), k = 0; i >= 0 && k < MaxDependents; i = dependents.Next(i), k++)
        {
            switch (text.Relations[i])
            {
                case DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary when auxiliaries:
                    Auxiliary(ref clause, i);
                    break;
                case DependencyRelation.Copula when own:
                    clause.Copula = i;
                    if (clause.Finite == clause.Predicate) clause.Finite = i;
                    break;
                case DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject or DependencyRelation.Expletive or DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject:
                    if (clause.Subject < 0) clause.Subject = i;
                    if (own && Negates(i)) clause.Negation = i;
                    if (own && text.Penn(i) is PennTag.WP or PennTag.WDT) clause.Question = i;
                    if (own && clause.Finite < i && clause.Finite != clause.Predicate && text.Relations[i] != DependencyRelation.Expletive) clause.Inverted = true;
                    break;
                case DependencyRelation.Object or DependencyRelation.Oblique when own:
                    if (Negates(i)) clause.Negation = i;
                    if (text.Penn(i) is PennTag.WP or PennTag.WDT) clause.Question = i;
                    break;
                case DependencyRelation.Marker when text.Penn(i) == PennTag.TO || text.Is(i, "to"):
                    if (clause.Infinitive < 0 && auxiliaries) clause.Infinitive = i;
                    break;
                case DependencyRelation.Marker:
                    if (clause.Mark < 0) clause.Mark = i;
                    break;
                case DependencyRelation.AdverbialModifier or DependencyRelation.Determiner or DependencyRelation.Discourse or DependencyRelation.Preconjunction when own:
                    if (Negations.Contains(text.Word(i))) clause.Negation = i;
                    else if (ModalWords.IsHedge(text.Word(i))) clause.Hedge = i;
                    if (text.Penn(i) is PennTag.WRB or PennTag.WP or PennTag.WDT) clause.Question = i;
                    break;
                case DependencyRelation.AdverbialClause when own:
                    if (clause.Condition < 0) clause.Condition = i;
                    break;
            }
        }
    }

    private void Auxiliary(ref Clause clause, int word)
    {
        if (clause.Finite == clause.Predicate) clause.Finite = word;
        if (text.Penn(word) == PennTag.MD) clause.Modal = word;
        else if (text.Lemma(word) is "have") clause.Perfect = word;
        if (clause.Negation < 0 && text.Is(word, "cannot")) clause.Negation = word;
    }

    /// <summary><em>no one; nothing; no evidence</em></summary>
    private bool Negates(int nominal)
    {
        if (Negations.Contains(text.Word(nominal))) return true;
        for (int i = dependents.First(nominal), k = 0; i >= 0 && i < nominal && k < 8; i = dependents.Next(i), k++)
        {
            if (text.Relations[i] is DependencyRelation.Determiner or DependencyRelation.AdverbialModifier && Negations.Contains(text.Word(i)) && !text.Is(i, "yet")) return true;
        }
        return false;
    }
}
