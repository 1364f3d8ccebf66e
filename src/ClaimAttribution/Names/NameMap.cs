using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>The names of a text: where they stand, what they name, and which of them name the same.</summary>
internal sealed class NameMap
{
    private readonly List<Name> _names;
    private readonly NamedEntity[] _entities;
    private readonly int[] _places;

    private NameMap(List<Name> names, NamedEntity[] entities, int tokens)
    {
        _names = names;
        _entities = entities;
        _places = new int[tokens];
        Array.Fill(_places, -1);
        Kinds = new NameKind[tokens];
        for (int i = 0; i < names.Count; i++)
        {
            _places.AsSpan(names[i].Range.Start, names[i].Range.Length).Fill(i);
            Kinds.AsSpan(names[i].Range.Start, names[i].Range.Length).Fill(entities[i].Kind);
        }
    }

    /// <summary>What each token is part of the name of.</summary>
    public NameKind[] Kinds { get; }

    public IReadOnlyList<Name> Names => _names;

    /// <summary>The place in <see cref="Names"/> of the name that a token is part of; −1 for none.</summary>
    public int At(int token) => _places[token];

    public NamedEntity Entity(int name) => _entities[name];

    /// <summary>Reads the names of a text; linear in its length.</summary>
    public static NameMap Read(TaggedText text)
    {
        var scanner = new NameScanner(text);
        var names = new List<Name>();
        for (int i = 0; i < text.Count;)
        {
            Name name = scanner.Read(i, out int next);
            if (!name.Range.IsEmpty) names.Add(name);
            i = next;
        }
        names = WithMissed(text, names);
        return new NameMap(names, new NameLinker(text).Link(names), text.Count);
    }

    /// <summary>Adds capitalised words that are no proper nouns by their tags but surnames by the full names of the text.</summary>
    private static List<Name> WithMissed(TaggedText text, List<Name> names)
    {
        var surnames = new HashSet<string>();
        foreach (Name name in names) if (name.Kind == NameKind.Person && name.Range.Length > 1) surnames.Add(text.Word(name.Range.End - 1).ToString());
        var known = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = new List<Name>(names.Count);
        for (int i = 0, next = 0; i < text.Count; i++)
        {
            if (next < names.Count && names[next].Range.Start == i)
            {
                all.Add(names[next]);
                i = names[next++].Range.End - 1;
            }
            else if (char.IsUpper(text.Word(i)[0]) && known.Contains(text.Word(i))) all.Add(new Name(new TokenRange(i, i + 1), NameKind.Person, IsGuess: false, Gender.Unknown));
        }
        return all;
    }
}
