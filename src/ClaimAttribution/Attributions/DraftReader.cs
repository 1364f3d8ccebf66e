using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>Turns the labels of the words around a cue into an attribution.</summary>
internal static class DraftReader
{
    /// <summary>The attribution; null where the labels deny that the cue is one.</summary>
    public static AttributionDraft? Read(TaggedText text, ReadOnlySpan<byte> labels, int offset, TokenRange candidate, AttributionDraft? rule)
    {
        TokenRange cue = default, source = default;
        var content = new List<TokenRange>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (!RoleLabels.Begins(labels[i])) continue;
            TokenRange span = RoleLabels.Span(labels, i);
            span = new TokenRange(span.Start + offset, span.End + offset);
            switch (RoleLabels.Role(labels[i]))
            {
                case Role.Cue when cue.IsEmpty || span.Overlaps(candidate): cue = span; break;
                case Role.Source when source.IsEmpty: source = span; break;
                case Role.Content: content.Add(span); break;
            }
        }
        if (content.Count == 0) return null;
        if (cue.IsEmpty) cue = candidate;
        var draft = new AttributionDraft(Entry(text, cue, rule), cue) { Source = source, IsNominal = rule?.IsNominal ?? IsNominal(text, cue), Negated = IsNegated(text, cue) };
        draft.Content.AddRange(content);
        return draft;
    }

    private static CueEntry Entry(TaggedText text, TokenRange cue, AttributionDraft? rule)
    {
        if (rule is not null) return rule.Entry;
        for (int token = cue.Start; token < cue.End; token++)
        {
            if (CueLexicon.English.Word(text, token) is { } entry) return entry;
        }
        return new CueEntry(text.Lemmas[Head(text, cue)], CueClass.Report, 1, CueFrames.None);
    }

    private static int Head(TaggedText text, TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (PennTags.IsVerb(text.Penn(token)) && text.Lemmas[token] is not ("be" or "have" or "do")) return token;
        return cue.Start;
    }

    private static bool IsNominal(TaggedText text, TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (PennTags.IsVerb(text.Penn(token)) || text.Penn(token) is PennTag.IN or PennTag.RB) return false;
        return true;
    }

    private static bool IsNegated(TaggedText text, TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (text.Lemmas[token] is "not" or "never" or "no") return true;
        return false;
    }
}
