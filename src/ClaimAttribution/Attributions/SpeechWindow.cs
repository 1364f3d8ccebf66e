using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// The words that may belong to a cue: its sentence, the quotation that ends or begins in it, and a quotation that follows in the
/// same paragraph. Where the rules alone see a cue, and the first reading hardly does, its sentence and the last words of a quotation
/// that begins in it.
/// </summary>
internal static class SpeechWindow
{
    /// <summary>The most words on each side of the cue.</summary>
    private const int Reach = 160;

    /// <summary>The most words behind the sentence of a cue that hardly is one.</summary>
    private const int Rest = 20;

    /// <summary>How far a cue is ahead in the first reading, at most, to get no more than that (<see cref="Scope.Lead"/>).</summary>
    private const uint Unlikely = 8;

    /// <param name="scope">The scope after its first reading.</param>
    /// <param name="cue">The places of the cue.</param>
    public static TokenRange Around(Scope scope, TokenRange cue)
    {
        bool likely = RoleLabels.Role(scope.Label(cue.Start)) == Role.Cue || scope.Lead(cue.Start, Role.Cue) > Unlikely;
        return likely ? Wide(scope, cue) : Narrow(scope, cue);
    }

    private static TokenRange Narrow(Scope scope, TokenRange cue)
    {
        int end = SentenceEnd(scope, cue.End - 1, Math.Min(scope.Count, cue.End + Reach)), limit = Math.Min(scope.Count, end + Rest);
        if (scope[end - 1].Quote is 1 or 2 && Closing(scope, end, limit) is var closed && closed < limit) end = closed;
        return new TokenRange(SentenceStart(scope, cue.Start, Math.Max(0, cue.Start - Reach)), end);
    }

    private static TokenRange Wide(Scope scope, TokenRange cue)
    {
        int start = SentenceStart(scope, cue.Start, Math.Max(0, cue.Start - Reach));
        if (scope[start].Quote is 1 or 3 || scope[start - 1].Quote == 3) start = Opening(scope, start, Math.Max(0, cue.Start - Reach));
        int limit = Math.Min(scope.Count, cue.End + Reach), end = SentenceEnd(scope, cue.End - 1, limit);
        if (scope[end - 1].Quote is 1 or 2) end = Closing(scope, end, limit);
        while (end < limit && scope[end].Quote == 2 && scope.Text.SameParagraph(scope.Start + end)) end = Closing(scope, end + 1, limit);
        return new TokenRange(start, end);
    }

    private static int SentenceStart(Scope scope, int i, int limit)
    {
        while (i > limit && scope[i - 1].Sentence == scope[i].Sentence) i--;
        return i;
    }

    private static int SentenceEnd(Scope scope, int i, int limit)
    {
        do i++;
        while (i < limit && scope[i].Sentence == scope[i - 1].Sentence);
        return i;
    }

    /// <summary>The start of the sentence in which the quotation before a place opens; the place itself where that is too far away.</summary>
    private static int Opening(Scope scope, int place, int limit)
    {
        int i = place - 1;
        while (i > limit && scope[i].Quote != 2) i--;
        return i > limit || scope[Math.Max(i, 0)].Quote == 2 ? SentenceStart(scope, Math.Max(i, 0), limit) : place;
    }

    /// <summary>The place after the mark that closes the quotation.</summary>
    private static int Closing(Scope scope, int place, int limit)
    {
        int i = place;
        while (i < limit && scope[i].Quote != 3) i++;
        return Math.Min(limit, i + 1);
    }
}
