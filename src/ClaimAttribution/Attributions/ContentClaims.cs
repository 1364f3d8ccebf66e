using System.Buffers;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// Gives words that two attributions lay claim to over sentences to the one whose cue stands in their sentence: <em>P, according to
/// a mechanic. “Q,” he claimed.</em>
/// </summary>
internal static class ContentClaims
{
    public static void Settle(TaggedText text, List<AttributionDraft> drafts)
    {
        int[] sentences = ArrayPool<int>.Shared.Rent(text.Count);
        bool[] near = ArrayPool<bool>.Shared.Rent(text.Count);
        near.AsSpan(0, text.Count).Clear();
        for (int s = 0; s < text.Sentences.Count; s++) sentences.AsSpan(text.Sentences[s].Start, text.Sentences[s].Length).Fill(s);
        foreach (AttributionDraft draft in drafts)
        {
            foreach (TokenRange range in draft.Content) if (sentences[range.Start] == sentences[draft.Cue.Start]) near.AsSpan(range.Start, range.Length).Fill(true);
        }
        foreach (AttributionDraft draft in drafts)
        {
            for (int i = draft.Content.Count - 1; i >= 0; i--)
            {
                TokenRange range = draft.Content[i];
                if (sentences[range.Start] > sentences[draft.Cue.Start] && near.AsSpan(range.Start, range.Length).Contains(true)) draft.Content.RemoveAt(i);
            }
        }
        drafts.RemoveAll(static draft => draft.Content.Count == 0);
        ArrayPool<int>.Shared.Return(sentences);
        ArrayPool<bool>.Shared.Return(near);
    }
}
