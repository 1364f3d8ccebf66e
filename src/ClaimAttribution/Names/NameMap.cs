using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>The names of a text: where they stand, what they name, and which of them name the same.</summary>
/// <remarks>Used again from text to text; its arrays may be longer than the text.</remarks>
internal sealed class NameMap(TaggedText text)
{
    private readonly NameScanner _scanner = new(text);
    private readonly NameLinker _linker = new(text);
    private readonly List<Name> _scanned = [];
    private readonly Vocabulary _surnames = new(StringComparison.Ordinal);
    private NamedEntity[] _entities = [];
    private NameKind[] _kinds = [];
    private int[] _places = [];

    /// <summary>What each token is part of the name of.</summary>
    public NameKind[] Kinds => _kinds;

    public List<Name> Names { get; } = [];

    /// <summary>The number of those named.</summary>
    public int Entities => _linker.Count;

    /// <summary>The place in <see cref="Names"/> of the name that a token is part of; −1 for none.</summary>
    public int At(int token) => _places[token];

    public NamedEntity Entity(int name) => _entities[name];

    /// <summary>Reads the names of a text; linear in its length.</summary>
    public static NameMap Read(TaggedText text)
    {
        var names = new NameMap(text);
        names.Read();
        return names;
    }

    /// <summary>Reads the names of the text as it is now.</summary>
    public void Read()
    {
        Scan();
        AddMissed();
        Span<NamedEntity> entities = Room.Of(ref _entities, Names.Count);
        _linker.Link(Names, entities);
        Span<int> places = Room.Of(ref _places, text.Count);
        Span<NameKind> kinds = Room.Of(ref _kinds, text.Count);
        places.Fill(-1);
        kinds.Clear();
        for (int i = 0; i < Names.Count; i++)
        {
            TokenRange range = Names[i].Range;
            places.Slice(range.Start, range.Length).Fill(i);
            kinds.Slice(range.Start, range.Length).Fill(entities[i].Kind);
        }
    }

    private void Scan()
    {
        _scanned.Clear();
        for (int i = 0; i < text.Count;)
        {
            Name name = _scanner.Read(i, out int next);
            if (!name.Range.IsEmpty) _scanned.Add(name);
            i = next;
        }
    }

    /// <summary>Adds capitalised words that are no proper nouns by their tags but surnames by the full names of the text.</summary>
    private void AddMissed()
    {
        _surnames.Clear();
        foreach (Name name in _scanned) if (name.Kind == NameKind.Person && name.Range.Length > 1) _surnames.Add(text.Word(name.Range.End - 1));
        Names.Clear();
        for (int i = 0, next = 0; i < text.Count; i++)
        {
            if (next < _scanned.Count && _scanned[next].Range.Start == i)
            {
                Names.Add(_scanned[next]);
                i = _scanned[next++].Range.End - 1;
            }
            else if (char.IsUpper(text.Word(i)[0]) && _surnames.Find(text.Word(i)) >= 0) Names.Add(new Name(new TokenRange(i, i + 1), NameKind.Person, IsGuess: false, Gender.Unknown));
        }
    }
}
