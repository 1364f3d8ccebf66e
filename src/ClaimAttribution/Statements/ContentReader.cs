using ClaimAttribution.Factuality;
using ClaimAttribution.Lexicon;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Reads polarity, modality and evaluation off the main clause of a statement.</summary>
internal sealed class ContentReader(TaggedText text, QuotationMap quotations, FactualityReader factuality)
{
    private static readonly WordList Evaluative = WordList.Load("evaluative-words");
    private static readonly WordList Prospects = WordList.Load("prospect-words");

    private readonly List<Phrase> _phrases = [];

    /// <param name="content">The words of the statement.</param>
    /// <param name="predicate">Its main predicate by the trees; −1 for none.</param>
    public ContentReading Read(List<TokenRange> content, int predicate)
    {
        const int window = 80;
        _phrases.Clear();
        foreach (TokenRange range in content)
        {
            if (_phrases.Count < window) PhraseScanner.Scan(text, quotations.Marks, range.Start, Math.Min(range.End, range.Start + window), _phrases);
        }
        int main = MainVerb();
        if (main < 0) return new ContentReading(Polarity.Positive, Bare(), Evaluates(-1, _phrases.Count), Finite: false, Open: false);
        Clause clause = predicate < 0 ? default : factuality.Clause(predicate);
        Modality modality = IsQuestion(content) ? Modality.Interrogative : Of(main);
        bool byAdverb = predicate >= 0 && modality == Modality.Certain && clause.Hedge >= 0 && ModalWords.TryGet(text.Word(clause.Hedge), out modality);
        bool negative = IsNegative(main) || (predicate >= 0 && clause.Negation >= 0);
        return new ContentReading(negative ? Polarity.Negative : Polarity.Positive, modality, Evaluates(main, _phrases.Count), Finite: true, Open: !byAdverb && IsOpen(_phrases[main]));
    }

    /// <summary>The first finite verb outside of subordinate and relative clauses; −1 where there is none.</summary>
    private int MainVerb()
    {
        bool subordinate = false;
        int any = -1;
        for (int i = 0; i < _phrases.Count; i++)
        {
            switch (_phrases[i].Kind)
            {
                case PhraseKind.Subordinator:
                    subordinate = true;
                    break;
                case PhraseKind.Comma or PhraseKind.Semicolon or PhraseKind.Dash:
                    subordinate = false;
                    break;
                case PhraseKind.Relative when i > 0:
                    subordinate |= i + 1 < _phrases.Count;
                    break;
                case PhraseKind.Verb when subordinate:
                    if (any < 0) any = i;
                    subordinate = _phrases[Math.Max(0, i - 1)].Kind != PhraseKind.Relative && subordinate;
                    break;
                case PhraseKind.Verb:
                    return i;
            }
        }
        return any;
    }

    private bool IsQuestion(List<TokenRange> content) =>
        text.Is(content[0].Start, "whether") || text.Is(content[0].Start, "if") || text.Word(content[^1].End - 1) is "?"
        || (content[^1].End < text.Count && text.Word(content[^1].End) is "?");

    // to build a wall; her resignation
    private Modality Bare() => _phrases.Count > 0 && _phrases[0].Kind == PhraseKind.Question ? Modality.Interrogative : Modality.Certain;

    private Modality Of(int main)
    {
        Phrase verb = _phrases[main];
        for (int i = verb.Start; i < verb.End; i++)
        {
            if (!ModalWords.TryGet(text.Word(i), out Modality modality)) continue;
            bool perfect = text.Lemma(Math.Min(verb.End - 1, i + 1)) is "have" && i + 1 < verb.Head;
            if (!perfect) return modality;
            return modality == Modality.Deontic && text.Is(i, "must") ? Modality.Probable : modality is Modality.Deontic ? modality : Modality.Possible;
        }
        if (main > 0 && HasModal(_phrases[main - 1])) return Modality.Probable;
        return Prospect(main);
    }

    private bool IsOpen(Phrase verb)
    {
        for (int i = verb.Start; i < verb.End; i++) if (text.Lemma(i) is "have" && i < verb.Head) return false;
        return !verb.Has(PhraseTraits.Negated) && text.Lemma(verb.Start) is not "can";
    }

    private bool HasModal(Phrase phrase) => phrase.Kind == PhraseKind.Adverb && ModalWords.TryGet(text.Word(phrase.Start), out Modality modality) && modality == Modality.Probable;

    /// <summary><em>is expected to, is set to, has to, seems to</em>.</summary>
    private Modality Prospect(int main)
    {
        ReadOnlySpan<char> lemma = text.Lemma(_phrases[main].Head);
        int next = main + 1;
        while (next < _phrases.Count && _phrases[next].Kind == PhraseKind.Adverb) next++;
        bool infinitive = next < _phrases.Count && _phrases[next].Kind == PhraseKind.Infinitive;
        if (infinitive && lemma is "have" or "need" && _phrases[main].Kind == PhraseKind.Verb && infinitive) return Modality.Deontic;
        if (infinitive && Prospects.Contains(lemma)) return Modality.Future;
        if (infinitive && lemma is "seem" or "appear" && infinitive) return Modality.Probable;
        bool predicate = next + 1 < _phrases.Count && _phrases[next].Kind is PhraseKind.Adjective or PhraseKind.Preposition or PhraseKind.Noun && _phrases[next + 1].Kind == PhraseKind.Infinitive;
        return lemma is "be" && predicate && Prospects.Contains(text.Lemma(_phrases[next].Head)) ? Modality.Future : Modality.Certain;
    }

    private bool IsNegative(int main)
    {
        if (_phrases[main].Has(PhraseTraits.Negated)) return true;
        for (int i = main - 1; i >= 0 && i >= main - 3; i--) if (_phrases[i].Kind == PhraseKind.Noun && _phrases[i].Has(PhraseTraits.Negated)) return true;
        return false;
    }

    /// <summary>An evaluative word in the predicate: <em>was a disgrace</em>.</summary>
    private bool Evaluates(int main, int after)
    {
        bool finite = main >= 0 && _phrases[main].Kind == PhraseKind.Verb;
        if (finite && text.Lemma(_phrases[main].Head) is not ("be" or "seem" or "look" or "sound" or "feel" or "become" or "appear" or "prove" or "remain")) return false;
        for (int i = finite ? main + 1 : 0; i < after; i++)
        {
            Phrase phrase = _phrases[i];
            if (finite && (phrase.IsVerbal || phrase.Kind is PhraseKind.Comma or PhraseKind.Relative or PhraseKind.Subordinator or PhraseKind.Complementizer or PhraseKind.Preposition)) return false;
            if (phrase.Kind is not (PhraseKind.Adjective or PhraseKind.Noun or PhraseKind.Adverb)) continue;
            for (int token = phrase.Start; token < phrase.End; token++) if (Evaluative.Contains(text.Word(token)) || Evaluative.Contains(text.Lemma(token))) return true;
        }
        return false;
    }
}
