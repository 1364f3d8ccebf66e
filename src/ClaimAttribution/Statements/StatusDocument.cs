using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>
/// How the statements of a document hang together: which says the same as which, which stands in the content of which, what is
/// said of those with the same words, how near each is to the title.
/// </summary>
internal sealed class StatusDocument
{
    public const int Relations = 6;

    private const int Reach = 60;
    private const int Width = 3;
    private const double SameClaim = 0.6;
    private const int MinCommon = 2;

    private readonly uint[] _counts = new uint[Relations];
    private readonly float[] _shares;
    private readonly double[] _titles;
    private readonly int[] _outer;
    private readonly (int Statement, float Share)[] _similar;

    public StatusDocument(TaggedText text, List<StatementDraft> statements)
    {
        Count = statements.Count;
        HashSet<string>[] words = [.. statements.Select(statement => ContentWords.Of(text, statement.Content))];
        _shares = new float[Count * Relations];
        _titles = new double[Count];
        _outer = new int[Count];
        _similar = new (int Statement, float Share)[Count * Width];
        HashSet<string> title = text.Sentences.Length > 0 ? ContentWords.Of(text, [new TokenRange(text.Sentences[0].Start, text.Sentences[0].End)]) : [];
        for (int i = 0; i < Count; i++)
        {
            foreach (EvidenceLink link in statements[i].Evidence) _counts[(int)link.Relation]++;
            _titles[i] = ContentWords.Share(title, words[i]);
            _outer[i] = Outer(statements, i);
            for (int j = Math.Max(0, i - Reach); j < i; j++) Compare(statements, words, j, i);
        }
    }

    /// <summary>The number of statements.</summary>
    public int Count { get; }

    /// <summary>How often the document says so of a statement.</summary>
    public uint Remarks(EvidenceRelation relation) => _counts[(int)relation];

    /// <summary>The words that a statement shares with the nearest one of which something is said.</summary>
    public double Share(int statement, EvidenceRelation relation) => _shares[(statement * Relations) + (int)relation];

    /// <summary>The words that a statement shares with the title.</summary>
    public double Title(int statement) => _titles[statement];

    /// <summary>The statements with the most words in common, the nearest first; a share of 0 ends them.</summary>
    public ReadOnlySpan<(int Statement, float Share)> Similar(int statement) => _similar.AsSpan(statement * Width, Width);

    /// <summary>The statement whose content holds this one's cue; −1 for an outermost one.</summary>
    public int Outer(int statement) => _outer[statement];

    public bool IsRepeated(int statement) => Similar(statement)[0].Share >= SameClaim;

    private static int Outer(List<StatementDraft> statements, int statement)
    {
        if (statements[statement].Attribution?.Parent is not { } parent) return -1;
        for (int j = statement; j >= Math.Max(0, statement - Reach); j--) if (statements[j].Attribution == parent) return j;
        for (int j = statement + 1; j < Math.Min(statements.Count, statement + Reach); j++) if (statements[j].Attribution == parent) return j;
        return -1;
    }

    private void Compare(List<StatementDraft> statements, HashSet<string>[] words, int first, int second)
    {
        int common = ContentWords.Common(words[first], words[second]);
        if (common < MinCommon) return;
        float share = (float)common / Math.Min(words[first].Count, words[second].Count);
        Insert(first, second, share);
        Insert(second, first, share);
        Take(statements[first], second, share);
        Take(statements[second], first, share);
    }

    private void Insert(int statement, int other, float share)
    {
        Span<(int Statement, float Share)> row = _similar.AsSpan(statement * Width, Width);
        int place = Width;
        while (place > 0 && share > row[place - 1].Share) place--;
        if (place == Width) return;
        row[place..^1].CopyTo(row[(place + 1)..]);
        row[place] = (other, share);
    }

    private void Take(StatementDraft from, int to, float share)
    {
        foreach (EvidenceLink link in from.Evidence)
        {
            ref float best = ref _shares[(to * Relations) + (int)link.Relation];
            best = Math.Max(best, share);
        }
    }
}
