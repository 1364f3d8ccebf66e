using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Gives each statement the remarks that are about it.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class EvidenceLinker
{
    /// <summary>Statements and remarks with more words than this in common are about the same thing.</summary>
    private const double SameWords = 0.5;
    private const double SameClaim = 0.6;
    private const int MinCommon = 3;

    /// <summary>How many statements before and after it a remark can reach.</summary>
    private const int Reach = 120;

    /// <summary>How many sentences before it a remark of one word can reach.</summary>
    private const int MaxBack = 2;

    private const int MaxHits = 16;
    private const int MaxEvidence = 16;

    private readonly TaggedText _text;
    private readonly List<StatementDraft> _statements;

    /// <summary>The words of each statement, in their order; then those of remarks.</summary>
    private readonly ContentWords _words;
    private readonly List<int> _hits = [];
    private int[] _sentences = [];

    public EvidenceLinker(TaggedText text, List<StatementDraft> statements) => (_text, _statements, _words) = (text, statements, new ContentWords(text));

    /// <summary>Links the remarks of the text to its statements, as they are now.</summary>
    public void Link(List<EvidenceMark> marks)
    {
        ReadStatements();
        foreach (EvidenceMark mark in marks)
        {
            _hits.Clear();
            Find(mark, _hits);
            int pointed = Pointed(mark, _hits);
            if (mark.Relation is EvidenceRelation.SaysUnverified or EvidenceRelation.Refutes or EvidenceRelation.Retracts) Spread(mark, _hits);
            foreach (int hit in _hits)
            {
                if (_statements[hit].Evidence.Count < MaxEvidence) _statements[hit].Evidence.Add(new EvidenceLink(mark.Range, mark.Relation, mark.Target, Holder(mark), mark.Sentence - _sentences[hit], Names(mark, hit), hit == pointed));
            }
        }
    }

    private void ReadStatements()
    {
        Span<int> sentences = Room.Of(ref _sentences, _statements.Count);
        _words.Clear();
        for (int i = 0; i < sentences.Length; i++)
        {
            _words.Add(_statements[i].Content);
            sentences[i] = _text.SentenceOf(_statements[i].Content[0].Start);
        }
    }

    /// <summary>The only statement that a remark can mean, of those that were found for it; −1 where there may be others.</summary>
    private int Pointed(EvidenceMark mark, List<int> hits)
    {
        if (hits.Count != 1) return -1;
        if (IsOwn(mark, hits[0])) return hits[0];
        int distance = mark.Sentence - _sentences[hits[0]];
        // said, without offering evidence, that …
        if (distance == 0 && mark.Relation == EvidenceRelation.SaysUnverified && !mark.Object.IsEmpty && _text.Is(mark.Object.Start, "without")) return hits[0];
        bool follows = distance == 1 || (distance == 0 && IsBefore(hits[0], mark));
        return follows && IsClear(mark) && (mark.Target != EvidenceTarget.Pronoun || _statements[hits[0]].Attribution is not null) ? hits[0] : -1;
    }

    /// <summary><em>denies it; question the result; a different account</em>, but not <em>it is a hoax</em>: that is said of much else.</summary>
    private bool IsClear(EvidenceMark mark) => mark.Target switch
    {
        EvidenceTarget.Pronoun => mark.ByVerb && (mark.Speaker is null || mark.Range.Overlaps(mark.Speaker.Cue)),
        EvidenceTarget.Noun => IsSingle(mark.Object),
        EvidenceTarget.Near => mark.ByVerb || (mark.Relation is EvidenceRelation.Disputes && mark.Speaker is null && EvidenceLexicon.English.IsStatementNoun(_text.Lemma(mark.Object.End - 1))),
        EvidenceTarget.Words => mark.ByVerb && _words.Size(_words.Add(mark.Object)) == 1,
        _ => false,
    };

    /// <summary>
    /// Whether a remark is about the very words that hold the statement: <em>the disputed <b>claim</b> that …; rejected the claim
    /// <b>that …</b>; <b>an earlier version of this article</b> said</em>.
    /// </summary>
    private bool IsOwn(EvidenceMark mark, int statement)
    {
        if (_statements[statement].Attribution is not { } attribution) return false;
        return mark.Target switch
        {
            EvidenceTarget.Noun => attribution.IsNominal && mark.Object.Overlaps(attribution.Cue),
            EvidenceTarget.Words => attribution.IsNominal && _statements[statement].Content[0].Start - mark.Object.Start is 0 or 1,
            EvidenceTarget.Near => mark.Relation != EvidenceRelation.Corroborates && mark.Object.Overlaps(attribution.Source),
            _ => false,
        };
    }

    /// <summary>Who makes a remark; what <em>no other source</em> does is the author's word.</summary>
    private Holder? Holder(EvidenceMark mark) =>
        mark.Speaker is { Source.IsEmpty: false } speaker && _text.Lemma(speaker.Source.Start) is "no" or "none" or "nobody" or "neither" ? null : mark.Speaker?.Holder;

    private void Find(EvidenceMark mark, List<int> hits)
    {
        OfOwn(mark, hits);
        if (hits.Count > 0) return;
        switch (mark.Target)
        {
            case EvidenceTarget.Noun:
                OfNoun(mark, hits);
                break;
            case EvidenceTarget.Words:
                OfWords(mark, hits);
                break;
            case EvidenceTarget.Pronoun:
                Nearest(mark, hits, ownSentence: false);
                break;
            default:
                Nearest(mark, hits, ownSentence: true);
                break;
        }
    }

    private void OfOwn(EvidenceMark mark, List<int> hits)
    {
        (int first, int after) = Around(mark.Sentence);
        for (int i = first; i < after; i++) if (_sentences[i] == mark.Sentence && IsOwn(mark, i)) hits.Add(i);
    }

    /// <summary><em>the claims of the group</em>: what the group claimed; <em>the report</em>: what was last reported.</summary>
    private void OfNoun(EvidenceMark mark, List<int> hits)
    {
        (int first, int after) = Around(mark.Sentence);
        if (IsSingle(mark.Object)) Nearest(mark, hits, ownSentence: true, back: 0);
        if (hits.Count > 0) return;
        CueEntry? noun = NounOf(mark.Object);
        for (int i = first; i < after; i++)
        {
            if (_statements[i].Attribution is not { } attribution || !CanBe(mark, i) || noun is null || !StatementNouns.Names(noun, attribution.Entry)) continue;
            hits.Add(i);
        }
        if (hits.Count == 0) Nearest(mark, hits, ownSentence: true);
        KeepNamed(mark, hits);
    }

    /// <summary>Where a remark names the holders of some, leaves out the others.</summary>
    private void KeepNamed(EvidenceMark mark, List<int> hits)
    {
        int named = 0;
        for (int i = 0; i < hits.Count; i++) if (Names(mark, hits[i])) hits[named++] = hits[i];
        if (named > 0) hits.RemoveRange(named, hits.Count - named);
    }

    /// <summary>Whether the words that point name the holder of a statement, or someone in it: <em>the claims of Anonymous</em>.</summary>
    private bool Names(EvidenceMark mark, int statement)
    {
        if (mark.Target != EvidenceTarget.Noun || _statements[statement].Attribution is not { } attribution) return false;
        for (int i = mark.Object.Start; i < mark.Object.End; i++)
        {
            if (_text.Penn(i) is not (PennTag.NNP or PennTag.NNPS)) continue;
            bool holder = attribution.Holder is { } named && named.Name.AsSpan().Contains(_text.Word(i), StringComparison.Ordinal);
            if (holder || _words.Contains(statement, i)) return true;
        }
        return false;
    }

    /// <summary><em>the claim</em>, not <em>the claims</em> or <em>the claim of the group</em>.</summary>
    private bool IsSingle(TokenRange range) => _text.Penn(range.End - 1) == PennTag.NN && _text.Word(range.Start) is "the" or "The" or "that" or "this" or "That" or "This" && range.Length <= 3;

    private CueEntry? NounOf(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (_text.Penn(i) is PennTag.IN or PennTag.TO) break;
            if (CueLexicon.English.Noun(_text.Lemma(i)) is { } entry) return entry;
        }
        return null;
    }

    private void OfWords(EvidenceMark mark, List<int> hits)
    {
        int words = _words.Add(mark.Object);
        if (_words.Size(words) == 1) OfEvent(mark, hits);
        if (_words.Size(words) < 2) return;
        (int first, int after) = Around(mark.Sentence);
        for (int i = first; i < after; i++)
        {
            if (_statements[i].Attribution is null && mark.Relation is EvidenceRelation.Corroborates or EvidenceRelation.SaysUnverified) continue;
            if (_words.Size(i) > 1 && CanBe(mark, i) && _words.Share(words, i) >= SameWords) hits.Add(i);
        }
    }

    /// <summary><em>confirmed the derailment</em>: the nearest statement before it that something derailed.</summary>
    private void OfEvent(EvidenceMark mark, List<int> hits)
    {
        int word = _words.First(mark.Object);
        (int first, int after) = Around(mark.Sentence);
        for (int i = after - 1; i >= first && hits.Count == 0; i--)
        {
            if (_sentences[i] >= mark.Sentence || mark.Sentence - _sentences[i] > MaxBack || _statements[i].Attribution is null || !CanBe(mark, i)) continue;
            if (_words.HasKin(_statements[i].Content, word)) hits.Add(i);
        }
    }

    /// <summary>
    /// The attributed statements of the same sentence, or else of the last sentence before it that has any; a pronoun may also
    /// mean what the author said just before. That something is true is said of other words than the nearest ones.
    /// </summary>
    private void Nearest(EvidenceMark mark, List<int> hits, bool ownSentence, int back = 2)
    {
        (int first, int after) = Around(mark.Sentence);
        if (mark.Relation == EvidenceRelation.Corroborates) back = 0;
        for (int sentence = mark.Sentence; sentence >= Math.Max(0, mark.Sentence - back) && hits.Count == 0; sentence--)
        {
            bool author = mark.Target == EvidenceTarget.Pronoun && sentence == mark.Sentence - 1;
            for (int i = first; i < after; i++)
            {
                if (sentence == mark.Sentence && !ownSentence && !IsBefore(i, mark)) continue;
                if (_sentences[i] == sentence && CanBe(mark, i) && (author || _statements[i].Attribution is not null)) hits.Add(i);
            }
        }
    }

    /// <summary><em>said that P, but <b>this</b> has not been confirmed</em></summary>
    private bool IsBefore(int statement, EvidenceMark mark) => mark.ByVerb && _statements[statement].Attribution is not null && _statements[statement].Content[^1].End <= mark.Object.Start;

    /// <summary>What is said again elsewhere.</summary>
    private void Spread(EvidenceMark mark, List<int> hits)
    {
        int found = Math.Min(hits.Count, MaxHits);
        (int first, int after) = Around(mark.Sentence);
        for (int i = first; i < after; i++)
        {
            if (hits.Contains(i) || !CanBe(mark, i) || _statements[i].Attribution is null) continue;
            for (int k = 0; k < found; k++)
            {
                if (_words.Share(hits[k], i) < SameClaim || _words.Common(hits[k], i) < MinCommon) continue;
                hits.Add(i);
                break;
            }
        }
    }

    /// <summary>The statements near a sentence; a bound on what a remark can reach keeps the work linear.</summary>
    private (int First, int After) Around(int sentence)
    {
        int place = Array.BinarySearch(_sentences, 0, _statements.Count, sentence);
        if (place < 0) place = ~place;
        return (Math.Max(0, place - Reach), Math.Min(_statements.Count, place + Reach));
    }

    /// <summary>A remark is not about itself, nor about what its own speaker says with it.</summary>
    private bool CanBe(EvidenceMark mark, int statement)
    {
        AttributionDraft? attribution = _statements[statement].Attribution;
        if (attribution is not null && attribution == mark.Speaker) return false;
        foreach (TokenRange range in _statements[statement].Content) if (range.Contains(mark.Object.Start) && mark.Target != EvidenceTarget.Words) return false;
        return attribution is not null || !_statements[statement].Content[0].Overlaps(mark.Range);
    }
}
