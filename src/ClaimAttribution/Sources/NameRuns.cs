using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>The names in a text: runs of proper nouns, titles left out, the fuller forms of short ones.</summary>
internal sealed class NameRuns
{
    private const int MaxWords = 6;

    private static readonly WordList Titles = WordList.Load("people-titles");
    private static readonly WordList OrganizationWords = WordList.Load("organization-words");

    private readonly TaggedText _text;
    private readonly List<NameRun> _runs = [];
    private readonly Dictionary<string, int> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byInitials = new(StringComparer.Ordinal);

    public NameRuns(TaggedText text)
    {
        _text = text;
        for (int i = 0; i < text.Count;)
        {
            NameRun run = Read(i, text.Count);
            if (run.Range.IsEmpty)
            {
                i++;
                continue;
            }
            Add(run);
            i = run.Range.End;
        }
    }

    /// <summary>The first run of names in a range of tokens; empty where there is none.</summary>
    public NameRun First(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (Read(i, range.End) is { Range.IsEmpty: false } run) return run;
        }
        return default;
    }

    /// <summary>The last person named before a token, not further back than <paramref name="window"/> tokens.</summary>
    public NameRun LastPerson(int token, int window)
    {
        for (int i = LastBefore(token); i >= 0; i--)
        {
            if (_runs[i].Range.Start < token - window) break;
            if (_runs[i].Person && _runs[i].Range.Length > 1) return _runs[i];
        }
        return default;
    }

    /// <summary>The index of the last run that ends before a token; −1 where there is none.</summary>
    private int LastBefore(int token)
    {
        int low = 0, high = _runs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_runs[middle].Range.End <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>The fullest form of a name that the text gives: <em>Ines Karvall</em> for <em>Karvall</em>.</summary>
    public NameRun Fullest(NameRun run)
    {
        if (run.Range.Length > 1) return run;
        string word = _text.Word(run.Range.Start).ToString();
        return _byLastWord.TryGetValue(word, out int full) || (word.Length > 1 && _byInitials.TryGetValue(word, out full)) ? _runs[full] : run;
    }

    private void Add(NameRun run)
    {
        int place = _runs.Count;
        _runs.Add(run);
        if (run.Range.Length < 2 || run.Range.Length > MaxWords) return;
        if (run.Person) _byLastWord.TryAdd(_text.Word(run.Range.End - 1).ToString(), place);
        else _byInitials.TryAdd(Initials(run.Range), place);
    }

    private string Initials(TokenRange range)
    {
        Span<char> initials = stackalloc char[MaxWords];
        int count = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            char first = _text.Word(i)[0];
            if (char.IsUpper(first)) initials[count++] = first;
        }
        return new string(initials[..count]);
    }

    /// <summary>The run that begins at a token, without the titles before the name.</summary>
    private NameRun Read(int start, int limit)
    {
        if (!IsName(start)) return default;
        int end = start + 1;
        bool organization = OrganizationWords.Contains(_text.Word(start));
        while (end < limit && end < start + 12 && (IsName(end) || (_text.Word(end) is "&" or "of" && end + 1 < limit && IsName(end + 1) && organization)))
        {
            organization |= OrganizationWords.Contains(_text.Word(end));
            end++;
        }
        int first = start;
        while (first + 1 < end && Titles.Contains(_text.Word(first).TrimEnd('.'))) first++;
        organization |= _text.Penn(end - 1) == PennTag.NNPS;
        bool person = !organization && (first > start || end - first is 2 or 3);
        return new NameRun(new TokenRange(first, end), person);
    }

    private bool IsName(int token) => _text.Penn(token) is PennTag.NNP or PennTag.NNPS && char.IsLetterOrDigit(_text.Word(token)[0]);
}
