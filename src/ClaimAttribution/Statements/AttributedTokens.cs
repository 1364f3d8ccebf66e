using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>For each token of a text, whether an attribution has it, and whose words it is.</summary>
/// <remarks>Used again from text to text.</remarks>
internal sealed class AttributedTokens
{
    private bool[] _taken = [];
    private AttributionDraft?[] _speakers = [];
    private int[] _lengths = [];

    /// <summary>Turns to the attributions of a text of so many tokens.</summary>
    public void Read(int count, List<AttributionDraft> attributions)
    {
        Room.Of(ref _taken, count).Clear();
        Room.Of(ref _speakers, count).Clear();
        Room.Of(ref _lengths, count).Clear();
        foreach (AttributionDraft draft in attributions)
        {
            foreach (TokenRange range in draft.Content) Speak(range, draft, range.Length);
            Speak(draft.Cue, draft, 0);
            // The rumour that … leaves the sentence to the author, a remark is one of his.
            if (!draft.IsNominal && !draft.IsRemark) Take(draft);
        }
    }

    /// <summary>Whether the token is part of an attribution that governs its clause.</summary>
    public bool IsTaken(int token) => _taken[token];

    /// <summary>The attribution that has the token as its cue, or the one with the shortest content that holds it; null for the author's words.</summary>
    public AttributionDraft? Speaker(int token) => _speakers[token];

    private void Take(AttributionDraft draft)
    {
        Mark(draft.Source);
        Mark(draft.Cue);
        foreach (TokenRange range in draft.Content) Mark(range);
        // Their argument | was | that …
        if (draft.Content[0].Start - draft.Cue.End is > 0 and < 24) Mark(new TokenRange(draft.Cue.End, draft.Content[0].Start));
    }

    private void Mark(TokenRange range)
    {
        if (!range.IsEmpty) _taken.AsSpan(range.Start, range.Length).Fill(true);
    }

    private void Speak(TokenRange range, AttributionDraft draft, int length)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (_speakers[i] is not null && _lengths[i] <= length) continue;
            _speakers[i] = draft;
            _lengths[i] = length;
        }
    }
}
