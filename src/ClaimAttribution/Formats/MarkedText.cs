namespace ClaimAttribution.Formats;

/// <summary>
/// A text cut wherever a mark begins or ends, so that marks may lie in each other and overlap: each piece says for itself what it is.
/// </summary>
internal sealed class MarkedText
{
    private readonly Analysis _analysis;
    private readonly List<MarkEdge> _edges = [];
    private readonly List<int> _statements = [];
    private readonly int[] _open = new int[Enum.GetValues<MarkKind>().Length];

    public MarkedText(Analysis analysis)
    {
        _analysis = analysis;
        for (int i = 0; i < analysis.Statements.Count; i++)
        {
            Add(analysis.Statements[i].Content, MarkKind.Statement, i);
            foreach (Evidence evidence in analysis.Statements[i].Evidence) Add([evidence.Span], MarkKind.Evidence);
        }
        foreach (Attribution attribution in analysis.Attributions)
        {
            if (attribution.Source is { } source) Add(source.Spans, MarkKind.Source);
            Add(attribution.Cue.Spans, MarkKind.Cue);
        }
        _edges.Sort();
    }

    /// <summary>The statement around the piece at hand that began last; −1 for none.</summary>
    public int Statement => _statements.Count > 0 ? _statements[^1] : -1;

    /// <summary>Whether the piece at hand is marked so.</summary>
    public bool Is(MarkKind kind) => _open[(int)kind] > 0;

    /// <summary>Goes over the text.</summary>
    /// <param name="piece">Takes each piece while this object tells what it is.</param>
    /// <param name="end">Takes each statement behind its last words.</param>
    public void Read(Action<TextSpan> piece, Action<int> end)
    {
        int from = 0;
        foreach (MarkEdge edge in _edges)
        {
            if (edge.Offset > from) piece(new TextSpan(from, edge.Offset));
            from = edge.Offset;
            Turn(edge);
            if (edge.IsLast && !edge.Opens) end(edge.Statement);
        }
        if (from < _analysis.Text.Length) piece(new TextSpan(from, _analysis.Text.Length));
    }

    private void Turn(MarkEdge edge)
    {
        _open[(int)edge.Kind] += edge.Opens ? 1 : -1;
        if (edge.Kind != MarkKind.Statement) return;
        if (edge.Opens) _statements.Add(edge.Statement);
        else _statements.RemoveAt(_statements.LastIndexOf(edge.Statement));
    }

    private void Add(IReadOnlyList<TextSpan> spans, MarkKind kind, int statement = -1)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            bool last = kind == MarkKind.Statement && i == spans.Count - 1;
            _edges.Add(new MarkEdge(spans[i].Start, true, spans[i].Length, kind, statement, last));
            _edges.Add(new MarkEdge(spans[i].End, false, spans[i].Length, kind, statement, last));
        }
    }
}
