using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Turns the labels of the words around a cue into an attribution.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class DraftReader(TaggedText text, Pool<AttributionDraft> pool)
{
    private const int MaxOthers = 4096;

    /// <summary>The lemmas of cues that are in no list, and their entries.</summary>
    private readonly Vocabulary _lemmas = new(StringComparison.Ordinal);
    private readonly List<CueEntry> _others = [];

    /// <summary>The attribution; null where the labels deny that the cue is one.</summary>
    public AttributionDraft? Read(ReadOnlySpan<byte> labels, int offset, TokenRange candidate, AttributionDraft? rule)
    {
        TokenRange cue = default, source = default;
        bool any = false;
        for (int i = 0; i < labels.Length; i++)
        {
            if (!RoleLabels.Begins(labels[i])) continue;
            TokenRange span = Span(labels, i, offset);
            switch (RoleLabels.Role(labels[i]))
            {
                case Role.Cue when cue.IsEmpty || span.Overlaps(candidate): cue = span; break;
                case Role.Source when source.IsEmpty: source = span; break;
                case Role.Content: any = true; break;
            }
        }
        if (!any) return null;
        if (cue.IsEmpty) cue = candidate;
        AttributionDraft draft = pool.Take().Begin(Entry(cue, rule), cue);
        (draft.Source, draft.IsNominal, draft.Negated) = (source, rule?.IsNominal ?? IsNominal(cue), IsNegated(cue));
        for (int i = 0; i < labels.Length; i++) if (RoleLabels.Role(labels[i]) == Role.Content && RoleLabels.Begins(labels[i])) draft.Content.Add(Span(labels, i, offset));
        return draft;
    }

    private static TokenRange Span(ReadOnlySpan<byte> labels, int start, int offset)
    {
        TokenRange span = RoleLabels.Span(labels, start);
        return new TokenRange(span.Start + offset, span.End + offset);
    }

    private CueEntry Entry(TokenRange cue, AttributionDraft? rule)
    {
        if (rule is not null) return rule.Entry;
        for (int token = cue.Start; token < cue.End; token++)
        {
            if (CueLexicon.English.Word(text, token) is { } entry) return entry;
        }
        return Other(text.Lemma(Head(cue)));
    }

    /// <summary>The entry of a cue that is in no list, made once for all texts.</summary>
    private CueEntry Other(ReadOnlySpan<char> lemma)
    {
        if (_others.Count == MaxOthers)
        {
            _lemmas.Clear();
            _others.Clear();
        }
        int number = _lemmas.Add(lemma);
        if (number == _others.Count) _others.Add(new CueEntry(lemma.ToString(), CueClass.Report, 1, CueFrames.None));
        return _others[number];
    }

    private int Head(TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (PennTags.IsVerb(text.Penn(token)) && text.Lemma(token) is not ("be" or "have" or "do")) return token;
        return cue.Start;
    }

    private bool IsNominal(TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (PennTags.IsVerb(text.Penn(token)) || text.Penn(token) is PennTag.IN or PennTag.RB) return false;
        return true;
    }

    private bool IsNegated(TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (text.Lemma(token) is "not" or "never" or "no") return true;
        return false;
    }
}
