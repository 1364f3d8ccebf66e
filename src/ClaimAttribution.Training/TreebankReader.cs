using System.Globalization;
using System.Text;

namespace ClaimAttribution.Training;

/// <summary>Reads one CoNLL-U file and rebuilds the raw text as it goes.</summary>
internal sealed class TreebankReader(string path)
{
    private readonly StringBuilder _text = new();
    private readonly List<TreebankSentence> _sentences = [];
    private readonly List<TreebankWord> _words = [];
    private int _contractionLast;
    private int _contractionCursor;
    private bool _contractionSpace;
    private int _line;

    public Treebank Read()
    {
        foreach (string line in File.ReadLines(path))
        {
            _line++;
            if (line.Length == 0) EndSentence();
            else if (line[0] != '#') ReadWord(line.Split('\t'));
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal)) BreakParagraph();
        }
        EndSentence();
        return new Treebank(_text.ToString(), _sentences);
    }

    private void ReadWord(string[] columns)
    {
        if (columns.Length != 10) throw new InvalidDataException($"{path}:{_line}: ten columns expected, {columns.Length} found.");
        string id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal)) return;
        bool space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        int dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            _contractionLast = Number(id[(dash + 1)..]);
            _contractionCursor = _text.Length;
            _contractionSpace = space;
            _text.Append(columns[1]);
            return;
        }
        int number = Number(id);
        TextSpan span = number <= _contractionLast ? PartOfContraction(columns[1], number == _contractionLast) : Word(columns[1], space);
        _words.Add(new TreebankWord(columns[1], columns[2], columns[3], columns[4], Number(columns[6]), columns[7], span));
    }

    private TextSpan Word(string form, bool space)
    {
        var span = new TextSpan(_text.Length, _text.Length + form.Length);
        _text.Append(form);
        if (space) _text.Append(' ');
        return span;
    }

    /// <summary>The parts share the characters of the contraction in order; the last one takes what is left.</summary>
    private TextSpan PartOfContraction(string form, bool last)
    {
        int end = last ? _text.Length : Math.Min(_text.Length, _contractionCursor + form.Length);
        var span = new TextSpan(_contractionCursor, end);
        _contractionCursor = end;
        if (last && _contractionSpace) _text.Append(' ');
        return span;
    }

    private int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        ? value
        : throw new InvalidDataException($"{path}:{_line}: a number expected, '{text}' found.");

    private void EndSentence()
    {
        if (_words.Count > 0) _sentences.Add(new TreebankSentence([.. _words]));
        _words.Clear();
        _contractionLast = 0;
    }

    private void BreakParagraph()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\n') _text.Length--;
        if (_text.Length > 0) _text.Append("\n\n");
    }
}
