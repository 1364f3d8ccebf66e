using ClaimAttribution.Models;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>What the rules propose, by the words of the cues, and which cues have been decided on.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class RuleProposals
{
    private AttributionDraft?[] _byCue = [];
    private bool[] _taken = [];

    /// <summary>Turns to the proposals for a text of so many tokens.</summary>
    public void Read(int tokens, List<AttributionDraft> drafts)
    {
        Room.Of(ref _taken, tokens).Clear();
        Span<AttributionDraft?> byCue = Room.Of(ref _byCue, tokens);
        byCue.Clear();
        foreach (AttributionDraft draft in drafts) byCue.Slice(draft.Cue.Start, draft.Cue.Length).Fill(draft);
    }

    /// <summary>Whether a word belongs to the cue of an attribution that was found.</summary>
    public bool IsTaken(int token) => _taken[token];

    /// <summary>Notes the cue of an attribution that was found.</summary>
    public void Take(TokenRange cue) => _taken.AsSpan(cue.Start, cue.Length).Fill(true);

    /// <summary>The proposal whose cue overlaps a range of tokens; null for none.</summary>
    public AttributionDraft? At(TokenRange cue)
    {
        for (int token = cue.Start; token < cue.End; token++) if (_byCue[token] is { } draft) return draft;
        return null;
    }

    /// <summary>Labels the words of a scope by the outermost proposals in it.</summary>
    public void Paint(Scope scope)
    {
        var all = new TokenRange(0, scope.Count);
        for (int token = scope.Start; token < scope.Start + scope.Count; token++)
        {
            if (_byCue[token] is { } draft && token == draft.Cue.Start && !IsInside(draft, scope)) scope.Write(draft, scope.Rules, all);
        }
    }

    /// <summary>The proposals with a cue in a scope that the first reading saw as no cue.</summary>
    public void AddMissed(Scope scope, List<TokenRange> cues)
    {
        for (int i = 0; i < scope.Count; i++)
        {
            if (_byCue[scope.Start + i] is not { } draft || scope.Start + i != draft.Cue.Start || IsInside(draft, scope)) continue;
            var cue = new TokenRange(i, Math.Min(scope.Count, draft.Cue.End - scope.Start));
            if (!HasCue(scope, cue)) cues.Add(cue);
        }
    }

    private static bool HasCue(Scope scope, TokenRange cue)
    {
        for (int i = cue.Start; i < cue.End; i++) if (RoleLabels.Role(scope.Label(i)) == Role.Cue) return true;
        return false;
    }

    private static bool IsInside(AttributionDraft draft, Scope scope) => draft.Parent is { } parent && scope.Has(parent.Cue.Start - scope.Start);
}
