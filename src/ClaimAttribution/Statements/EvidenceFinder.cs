using ClaimAttribution.Attributions;
using ClaimAttribution.Parsing;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>
/// Finds remarks about statements: <em>No other sources have corroborated the claims of the group; the report was later
/// retracted; police denied it; the story is a hoax</em>.
/// </summary>
internal sealed class EvidenceFinder(PhrasedSentence sentence, AttributedTokens attributed, List<EvidenceMark> marks)
{
    /// <summary>How many phrases a clause between a subject and its verb has at most.</summary>
    private const int MaxSubject = 60;

    /// <summary>How many phrases of its clause on either side belong to a remark at most.</summary>
    private const int MaxClause = 160;

    private static readonly EvidenceLexicon Lexicon = EvidenceLexicon.English;

    /// <summary>Adds the remarks of the sentence at hand.</summary>
    /// <param name="index">The index of the sentence in the text.</param>
    public void Read(int index)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsVerbal) Verb(i, index);
            Predicate(i, index);
        }
        Phrases(index);
    }

    private void Verb(int verb, int index)
    {
        Phrase group = sentence[verb];
        ReadOnlySpan<char> lemma = sentence.Lemma(verb);
        ReadOnlySpan<char> particle = group.End < sentence.End ? sentence.Text.Lemma(group.End) : default;
        if (Lexicon.Verb(lemma, particle) is not { } found || DeclinesTo(verb)) return;
        bool passive = group.Has(PhraseTraits.Passive) && group.Kind != PhraseKind.Participle;
        (int First, int Last) subject = Subject(verb);
        if (IsNegative(verb, subject, passive))
        {
            if (found != EvidenceRelation.Corroborates) return;
            found = EvidenceRelation.SaysUnverified;
        }
        (EvidenceTarget target, TokenRange words) = passive ? Pointed(subject.First, subject.Last + 1) : Pointed(verb + 1, Clauses.After(sentence, verb + 1));
        if (words.IsEmpty && lemma is "recant") (target, words) = (EvidenceTarget.Near, new TokenRange(group.Start, group.End));
        if (words.IsEmpty || (IsMovement(lemma) && target == EvidenceTarget.Words)) return;
        Add(found, target, words, verb, index, byVerb: true);
    }

    /// <summary>The subject; over a clause that belongs to it by the tree: <em><b>the reports</b> that he had died were denied</em>.</summary>
    private (int First, int Last) Subject(int verb)
    {
        (int First, int Last) subject = SubjectFinder.Before(sentence, verb);
        for (int i = verb - 1; i >= Math.Max(0, verb - MaxSubject) && subject.First < 0; i--)
        {
            bool governed = sentence.Kind(i) == PhraseKind.Noun && sentence.Text.Heads[sentence[i].Head] == sentence[verb].Head;
            if (governed && sentence.Text.Relations[sentence[i].Head] is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject) return (i, verb - 1);
        }
        return subject;
    }

    /// <summary>Troops and players withdraw as well; only a noun for statements makes it a remark.</summary>
    private static bool IsMovement(ReadOnlySpan<char> lemma) => lemma is "withdraw" or "rescind";

    /// <summary><em>declined to confirm</em> says nothing.</summary>
    private bool DeclinesTo(int verb) => sentence[verb].Kind == PhraseKind.Infinitive && verb > 0 && sentence.Lemma(verb - 1) is "decline" or "refuse" or "seek" or "try" or "wait" or "ask" or "expect" or "hope";

    private bool IsNegative(int verb, (int First, int Last) subject, bool passive)
    {
        if (sentence[verb].Has(PhraseTraits.Negated)) return true;
        if (sentence[verb].Kind == PhraseKind.Infinitive && verb > 0)
        {
            Phrase before = sentence[verb - 1];
            if (before.Has(PhraseTraits.Negated) || sentence.Text.Lemma(before.Head) is "unable" or "fail" or "impossible" or "yet" or "difficult" or "hard" or "no") return true;
        }
        return subject.First >= 0 && !passive && sentence[subject.First].Has(PhraseTraits.Negated);
    }

    /// <summary>What the object points at, from a first phrase on.</summary>
    private (EvidenceTarget Target, TokenRange Words) Pointed(int first, int after)
    {
        if (first < 0 || first >= after) return default;
        while (first < after && sentence.Kind(first) is PhraseKind.Adverb) first++;
        if (first >= after) return default;
        if (sentence.Kind(first) != PhraseKind.Noun) return (EvidenceTarget.Words, sentence.Tokens(first, after - 1));
        int next = Math.Min(after, NounChains.After(sentence, first));
        Phrase noun = sentence[first];
        TokenRange words = sentence.Tokens(first, next - 1);
        if (next < after && sentence.Kind(next) == PhraseKind.Verb) return (EvidenceTarget.Words, sentence.Tokens(first, after - 1));
        if (noun.Has(PhraseTraits.Pronoun)) return (sentence.IsWord(first, "it") || sentence.IsWord(first, "this") || sentence.IsWord(first, "that") || sentence.IsWord(first, "them") ? EvidenceTarget.Pronoun : EvidenceTarget.Words, words);
        if (IsTruth(sentence.Lemma(first)) && sentence.IsWord(first + 1, "of") && first + 2 < next) return Pointed(first + 2, after);
        if (!Lexicon.IsStatementNoun(sentence.Lemma(first))) return (EvidenceTarget.Words, words);
        bool tells = sentence.Kind(next) is PhraseKind.Complementizer;
        return tells ? (EvidenceTarget.Words, sentence.Tokens(next, after - 1)) : (EvidenceTarget.Noun, words);
    }

    private static bool IsTruth(ReadOnlySpan<char> lemma) => lemma is "authenticity" or "veracity" or "truth" or "accuracy" or "validity" or "credibility" or "existence";

    /// <summary><em>the story is a hoax</em>, <em>unconfirmed reports</em>.</summary>
    private void Predicate(int i, int index)
    {
        Phrase phrase = sentence[i];
        if (phrase.Kind is not (PhraseKind.Adjective or PhraseKind.Noun or PhraseKind.Verb or PhraseKind.Participle)) return;
        for (int token = phrase.Start; token < phrase.End; token++)
        {
            if (Lexicon.Predicate(sentence.Text.Word(token)) is not { } relation) continue;
            if (phrase.Kind == PhraseKind.Noun && token < phrase.Head)
            {
                if (Lexicon.IsStatementNoun(sentence.Lemma(i)) && relation != EvidenceRelation.Corroborates) Add(relation, EvidenceTarget.Noun, new TokenRange(phrase.Start, phrase.End), i, index);
                continue;
            }
            if (!Called(i, index, relation)) Copular(i, index, relation);
        }
    }

    /// <summary><em>called the report false</em></summary>
    private bool Called(int predicate, int index, EvidenceRelation relation)
    {
        int thing = sentence.IsWord(predicate - 1, "as") ? predicate - 2 : predicate - 1;
        if (thing < 1 || sentence.Kind(thing) != PhraseKind.Noun || !sentence[thing - 1].IsVerbal || !Names(sentence.Lemma(thing - 1)) || sentence[thing - 1].Has(PhraseTraits.Negated)) return false;
        (EvidenceTarget target, TokenRange words) = Pointed(thing, thing + 1);
        if (target is EvidenceTarget.Noun or EvidenceTarget.Pronoun) Add(relation, target, words, thing - 1, index);
        return true;
    }

    private static bool Names(ReadOnlySpan<char> lemma) => lemma is "call" or "label" or "brand" or "describe" or "declare" or "deem" or "dub" or "find" or "rate" or "prove";

    private void Copular(int predicate, int index, EvidenceRelation relation)
    {
        int verb = predicate;
        while (verb >= 0 && verb > predicate - 3 && sentence.Kind(verb) != PhraseKind.Verb) verb--;
        if (verb < 0 || sentence.Kind(verb) != PhraseKind.Verb) return;
        bool own = verb == predicate && sentence[verb].Has(PhraseTraits.Passive);
        if (!own && (verb == predicate || !IsCopula(sentence.Lemma(verb)))) return;
        if (sentence[verb].Has(PhraseTraits.Negated))
        {
            if (relation != EvidenceRelation.Corroborates) return;
            relation = own ? EvidenceRelation.SaysUnverified : EvidenceRelation.Denies;
        }
        (int First, int Last) subject = SubjectFinder.Before(sentence, verb);
        if (subject.First >= 0 && sentence.IsWord(subject.First, "it") && Clause(predicate, out TokenRange clause))
        {
            // unclear whether is a phrase of its own
            if (relation != EvidenceRelation.SaysUnverified) Add(relation, EvidenceTarget.Words, clause, verb, index);
            return;
        }
        (EvidenceTarget target, TokenRange words) = Pointed(subject.First, subject.Last + 1);
        if (!words.IsEmpty && target != EvidenceTarget.Words) Add(relation, target, words, verb, index);
    }

    /// <summary><em>it is untrue that the ship was sold</em></summary>
    private bool Clause(int predicate, out TokenRange clause)
    {
        bool found = sentence.Kind(predicate + 1) is PhraseKind.Complementizer or PhraseKind.Question || sentence.IsWord(predicate + 1, "if");
        clause = found ? sentence.Tokens(predicate + 1, Clauses.After(sentence, predicate + 1) - 1) : default;
        return found;
    }

    private static bool IsCopula(ReadOnlySpan<char> lemma) => lemma is "be" or "prove" or "remain" or "turn" or "seem" or "appear" or "look" or "become" or "stay";

    private void Phrases(int index)
    {
        for (int token = sentence.Start; token < sentence.End;)
        {
            (int words, EvidenceRelation relation) = Lexicon.Phrase(sentence.Text, token, sentence.End);
            if (words > 0 && !IsNegated(token)) marks.Add(new EvidenceMark(Clause(token), relation, EvidenceTarget.Near, new TokenRange(token, token + words), index, attributed.Speaker(token), ByVerb: false));
            token += Math.Max(1, words);
        }
    }

    /// <summary><em>have not ruled out</em></summary>
    private bool IsNegated(int token)
    {
        for (int i = token - 1; i >= Math.Max(sentence.Start, token - 2); i--) if (sentence.Text.Lemma(i) is "not" or "n't" or "never") return true;
        return false;
    }

    private void Add(EvidenceRelation relation, EvidenceTarget target, TokenRange words, int phrase, int index, bool byVerb = false) =>
        marks.Add(new EvidenceMark(Clause(sentence[phrase].Start), relation, target, words, index, attributed.Speaker(sentence[phrase].Head), byVerb));

    /// <summary>The words that make the remark: the main clause around a token, to the next comma with a clause of its own.</summary>
    private TokenRange Clause(int token)
    {
        int at = PhraseAt(token), after = at + 1, end = Math.Min(sentence.Count, at + MaxClause), start = Math.Max(0, at - MaxClause);
        while (after < end && !(sentence.Kind(after) == PhraseKind.Comma && sentence.Kind(after + 1) is PhraseKind.Relative or PhraseKind.Coordinator or PhraseKind.Subordinator) && sentence.Kind(after) != PhraseKind.Semicolon) after++;
        while (after > at + 1 && sentence.Kind(after - 1) is PhraseKind.End or PhraseKind.CloseQuote or PhraseKind.Comma) after--;
        int first = at;
        while (first > start && sentence.Kind(first - 1) is not (PhraseKind.Semicolon or PhraseKind.OpenQuote) && !(sentence.Kind(first - 1) is PhraseKind.Coordinator && sentence.Kind(first - 2) == PhraseKind.Comma)) first--;
        return sentence.Tokens(first, after - 1);
    }

    /// <summary>The first phrase that ends after a token, the last one where none does.</summary>
    private int PhraseAt(int token)
    {
        int low = 0, high = sentence.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentence[middle].End <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
