using ClaimAttribution.Models;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>
/// How the statements of a document hang together: which says the same as which, which stands in the content of which, what is
/// said of those with the same words, how near each is to the title.
/// </summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class StatusDocument
{
    public const int Relations = 6;

    private const int Reach = 60;
    private const int Width = 3;
    private const double SameClaim = 0.6;
    private const int MinCommon = 2;
    private const int MaxThemes = 40;

    /// <summary>No remark is near.</summary>
    public const int Far = 99;

    private readonly TaggedText _text;
    private readonly List<StatementDraft> _statements;
    private readonly List<EvidenceMark> _marks;
    private readonly ContentWords _words;
    private readonly uint[] _counts = new uint[Relations * 2];

    /// <summary>Whether one of the remarks that are not compared says so.</summary>
    private readonly bool[] _isSaidLater = new bool[Relations];

    /// <summary>The sets of words of what remarks point at.</summary>
    private readonly List<int> _objects = [];
    private int[] _near = [];
    private int[] _echoes = [];
    private int[] _outer = [];
    private float[] _themes = [];
    private float[] _shares = [];
    private double[] _titles = [];
    private (int Statement, float Share)[] _similar = [];

    public StatusDocument(TaggedText text, List<StatementDraft> statements, List<EvidenceMark> marks)
    {
        (_text, _statements, _marks, _words) = (text, statements, marks, new ContentWords(text));
    }

    /// <summary>Reads the statements and remarks as they are now.</summary>
    public void Read()
    {
        MakeRoom();
        foreach (StatementDraft statement in _statements) _words.Add(statement.Content);
        ReadMarks();
        int title = _words.Add(_text.Sentences.Count > 0 ? new TokenRange(_text.Sentences[0].Start, _text.Sentences[0].End) : default);
        for (int i = 0; i < Count; i++)
        {
            Near(i, _text.SentenceOf(_statements[i].Content[0].Start));
            _titles[i] = _words.Share(title, i);
            _outer[i] = FindOuter(i);
            for (int j = Math.Max(0, i - Reach); j < i; j++) Compare(j, i);
        }
    }

    private void MakeRoom()
    {
        _words.Clear();
        _objects.Clear();
        Array.Clear(_counts);
        Array.Clear(_isSaidLater);
        Room.Of(ref _near, Count * Relations * 2).Fill(Far);
        Room.Of(ref _echoes, Count).Clear();
        Room.Of(ref _outer, Count);
        Room.Of(ref _themes, Count * Relations * 2).Clear();
        Room.Of(ref _shares, Count * Relations).Clear();
        Room.Of(ref _titles, Count);
        Room.Of(ref _similar, Count * Width).Clear();
    }

    private void ReadMarks()
    {
        foreach (EvidenceMark mark in _marks) _counts[Kind(mark)]++;
        int compared = Math.Min(_marks.Count, MaxThemes);
        for (int m = 0; m < compared; m++)
        {
            int theme = _words.Add(Theme(_marks[m])), kind = Kind(_marks[m]);
            for (int i = 0; i < Count; i++)
            {
                ref float best = ref _themes[(i * Relations * 2) + kind];
                if (_words.Size(i) > 1) best = Math.Max(best, (float)_words.Common(theme, i) / _words.Size(i));
            }
        }
        for (int m = 0; m < compared; m++) _objects.Add(_words.Add(_marks[m].Object));
        for (int m = compared; m < _marks.Count; m++) _isSaidLater[(int)_marks[m].Relation] = true;
    }

    /// <summary>The number of statements.</summary>
    public int Count => _statements.Count;

    /// <summary>
    /// Whether a remark outside of a statement says so and may be about it: it points by a noun or a pronoun, or with words of the
    /// statement, or there are so many remarks that they are not compared.
    /// </summary>
    public bool MayBeSaid(int statement, EvidenceRelation relation)
    {
        if (_isSaidLater[(int)relation]) return true;
        for (int i = 0; i < _objects.Count; i++)
        {
            if (_marks[i].Relation != relation || (_statements[statement].Attribution is null && TokenRange.Holds(_statements[statement].Content, _marks[i].Range.Start))) continue;
            if (_marks[i].Target != EvidenceTarget.Words || _words.Common(_objects[i], statement) > 0) return true;
        }
        return false;
    }

    /// <summary>How often the document says so of whatever statements.</summary>
    public uint Remarks(EvidenceRelation relation, bool byAuthor) => _counts[((int)relation * 2) + (byAuthor ? 1 : 0)];

    /// <summary>The sentences to the nearest remark that says so, negative for one before the statement; <see cref="Far"/> where none is near.</summary>
    public int Nearest(int statement, EvidenceRelation relation, bool byAuthor) => _near[(statement * Relations * 2) + ((int)relation * 2) + (byAuthor ? 1 : 0)];

    /// <summary>The part of a statement's words that stands in or right before a remark that says so.</summary>
    public double Theme(int statement, EvidenceRelation relation, bool byAuthor) => _themes[(statement * Relations * 2) + ((int)relation * 2) + (byAuthor ? 1 : 0)];

    /// <summary>How many statements say much the same.</summary>
    public int Echoes(int statement) => _echoes[statement];

    /// <summary>The words that a statement shares with the nearest one of which something is said.</summary>
    public double Share(int statement, EvidenceRelation relation) => _shares[(statement * Relations) + (int)relation];

    /// <summary>The words that a statement shares with the title.</summary>
    public double Title(int statement) => _titles[statement];

    /// <summary>The statements with the most words in common, the nearest first; a share of 0 ends them.</summary>
    public ReadOnlySpan<(int Statement, float Share)> Similar(int statement) => _similar.AsSpan(statement * Width, Width);

    /// <summary>The statement whose content holds this one's cue; −1 for an outermost one.</summary>
    public int Outer(int statement) => _outer[statement];

    /// <summary>The words of a remark's sentence and of the one before: what it is about.</summary>
    private TokenRange Theme(EvidenceMark mark) => new(_text.Sentences[Math.Max(0, mark.Sentence - 1)].Start, _text.Sentences[mark.Sentence].End);

    private static int Kind(EvidenceMark mark) => ((int)mark.Relation * 2) + (mark.Speaker is null ? 1 : 0);

    private void Near(int statement, int sentence)
    {
        const int window = 6;
        int first = 0, last = _marks.Count;
        while (first < last)
        {
            int middle = (first + last) / 2;
            if (_marks[middle].Sentence < sentence - window) first = middle + 1;
            else last = middle;
        }
        for (int i = first; i < _marks.Count && _marks[i].Sentence <= sentence + window; i++)
        {
            int distance = _marks[i].Sentence - sentence;
            ref int near = ref _near[(statement * Relations * 2) + Kind(_marks[i])];
            if (Math.Abs(distance) < Math.Abs(near)) near = distance;
        }
    }

    private int FindOuter(int statement)
    {
        if (_statements[statement].Attribution?.Parent is not { } parent) return -1;
        for (int j = statement; j >= Math.Max(0, statement - Reach); j--) if (_statements[j].Attribution == parent) return j;
        for (int j = statement + 1; j < Math.Min(Count, statement + Reach); j++) if (_statements[j].Attribution == parent) return j;
        return -1;
    }

    private void Compare(int first, int second)
    {
        if (!_words.MayShareTwo(first, second)) return;
        int common = _words.Common(first, second);
        if (common < MinCommon) return;
        float share = (float)common / Math.Min(_words.Size(first), _words.Size(second));
        if (share >= SameClaim)
        {
            _echoes[first]++;
            _echoes[second]++;
        }
        Insert(first, second, share);
        Insert(second, first, share);
        Take(_statements[first], second, share);
        Take(_statements[second], first, share);
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
