using ClaimAttribution.Tagging;

namespace ClaimAttribution.Statements;

/// <summary>What the document as a whole gives to each statement: what is said of statements with the same words, how near it is to the title.</summary>
internal sealed class StatusDocument
{
    public const int Relations = 6;

    private const int Reach = 60;
    private const double SameClaim = 0.6;
    private const int MinCommon = 3;

    private readonly uint[] _counts = new uint[Relations];
    private readonly float[] _shares;
    private readonly double[] _titles;
    private readonly bool[] _repeated;

    public StatusDocument(TaggedText text, List<StatementDraft> statements)
    {
        HashSet<string>[] words = [.. statements.Select(statement => ContentWords.Of(text, statement.Content))];
        _shares = new float[statements.Count * Relations];
        _titles = new double[statements.Count];
        _repeated = new bool[statements.Count];
        HashSet<string> title = text.Sentences.Length > 0 ? ContentWords.Of(text, [new(text.Sentences[0].Start, text.Sentences[0].End)]) : [];
        for (int i = 0; i < statements.Count; i++)
        {
            foreach (EvidenceLink link in statements[i].Evidence) _counts[(int)link.Relation]++;
            _titles[i] = ContentWords.Share(title, words[i]);
            for (int j = Math.Max(0, i - Reach); j < i; j++) Compare(statements, words, j, i);
        }
    }

    public uint Count(EvidenceRelation relation) => _counts[(int)relation];

    /// <summary>The words that a statement shares with the nearest one of which something is said.</summary>
    public double Share(int statement, EvidenceRelation relation) => _shares[(statement * Relations) + (int)relation];

    public double Title(int statement) => _titles[statement];

    public bool Repeated(int statement) => _repeated[statement];

    private void Compare(List<StatementDraft> statements, HashSet<string>[] words, int first, int second)
    {
        int common = ContentWords.Common(words[first], words[second]);
        if (common < 2) return;
        float share = (float)common / Math.Min(words[first].Count, words[second].Count);
        if (share >= SameClaim && common >= MinCommon) _repeated[first] = _repeated[second] = true;
        Take(statements[first], second, share);
        Take(statements[second], first, share);
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
