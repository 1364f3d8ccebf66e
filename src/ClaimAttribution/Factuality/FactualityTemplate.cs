namespace ClaimAttribution.Factuality;

/// <summary>The kinds of features of a predicate.</summary>
internal enum FactualityTemplate
{
    Lemma, Tag, Relation, Finite, FiniteForm, Auxiliaries, Negation, Mark, Infinitive, Question, Inverted, Subject, Condition, Hedge, Copula,
    Imperative, Dependent, DependentLemma, Governor, GovernorLemma, GovernorFrame, GovernorClause, GovernorFamily, Path, Ancestor, AncestorClause,
    Before, After, Start, End, InSentence, Case,
}
