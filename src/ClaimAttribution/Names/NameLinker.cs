using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>
/// Says which names name the same: a surname or a given name the person whose full name the text gives, an acronym the body
/// with these initials, wherever in the text that stands.
/// </summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class NameLinker(TaggedText text)
{
    private const int MaxInitials = 8;

    private readonly Pool<NamedEntity> _entities = new();
    private readonly Vocabulary _names = new();
    private readonly Bearers<NamedEntity> _byLastWord = new(forgets: false);
    private readonly Bearers<NamedEntity> _byFirstWord = new(forgets: false);
    private readonly Vocabulary _initials = new(StringComparison.Ordinal);
    private readonly List<NamedEntity> _byInitials = [];
    private char[] _letters = [];

    /// <summary>The number of entities of the text at hand.</summary>
    public int Count => _entities.Count;

    /// <summary>Writes the entity of each name, in the order of the names.</summary>
    public void Link(List<Name> names, Span<NamedEntity> entities)
    {
        Clear();
        for (int i = 0; i < names.Count; i++) if (names[i].Range.Length > 1) entities[i] = OfFullName(names[i]);
        for (int i = 0; i < names.Count; i++) if (names[i].Range.Length <= 1) entities[i] = OfShortName(names[i]);
    }

    private void Clear()
    {
        _entities.Clear();
        _names.Clear();
        _byLastWord.Clear();
        _byFirstWord.Clear();
        _initials.Clear();
        _byInitials.Clear();
    }

    private NamedEntity OfFullName(Name name)
    {
        NamedEntity entity = Of(name, Key(name));
        entity.Count++;
        if (entity.Count > 1) return entity;
        if (name.Kind == NameKind.Person)
        {
            _byLastWord.Add(text.Word(Last(name.Range)), entity);
            _byFirstWord.Add(text.Word(name.Range.Start), entity);
        }
        else if (name.Kind is NameKind.Organization or NameKind.None)
        {
            _byFirstWord.Add(text.Word(name.Range.Start), entity);
            _byLastWord.Add(text.Word(name.Range.End - 1), entity);
            AddInitials(name.Range, entity);
        }
        else if (name.Kind == NameKind.Place) AddInitials(name.Range, entity);
        return entity;
    }

    private NamedEntity OfShortName(Name name)
    {
        ReadOnlySpan<char> word = text.Word(name.Range.Start);
        if (name.Kind is NameKind.Person or NameKind.None && Best(_byLastWord, word, name, NameKind.Person) is { } bearer) return bearer;
        if (name.Kind is NameKind.Organization or NameKind.None or NameKind.Place && _initials.Find(WithoutStops(word)) is >= 0 and var body) return _byInitials[body];
        if (name.Kind is NameKind.Person && Best(_byFirstWord, word, name, NameKind.Person) is { } familiar) return familiar;
        if (name.Kind is NameKind.None or NameKind.Organization && Best(_byLastWord, word, name, NameKind.Organization) is { } club) return club;
        if (name.Kind is NameKind.None && Best(_byFirstWord, word, name, NameKind.Organization) is { } brand) return brand;
        NamedEntity entity = Of(name, word);
        // Once a title tells who bears a name, the name alone is that person's: Mr. Holm … Holm
        if (entity.Kind == NameKind.None) entity.Kind = name.Kind;
        entity.IsGuess &= name.IsGuess;
        if (entity.Gender == Gender.Unknown) entity.Gender = name.Gender;
        return entity;
    }

    private NamedEntity Of(Name name, ReadOnlySpan<char> key)
    {
        int number = _names.Add(key);
        if (number == _entities.Count) _entities.Take().Begin(number, name);
        NamedEntity entity = _entities[number];
        if (name.Range.Length > entity.Full.Length) entity.Full = name.Range;
        return entity;
    }

    /// <summary>The most frequent of those who bear the name and can be meant.</summary>
    private static NamedEntity? Best(Bearers<NamedEntity> names, ReadOnlySpan<char> word, Name name, NameKind kind)
    {
        NamedEntity? best = null;
        foreach (NamedEntity entity in names.Of(word))
        {
            if (entity.Kind != kind || (name.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && name.Gender != entity.Gender)) continue;
            if (best is null || entity.Count > best.Count) best = entity;
        }
        return best;
    }

    /// <summary>A person is known by the first and the last word, with or without what stands between: <em>Jo B. Holm</em>.</summary>
    private ReadOnlySpan<char> Key(Name name)
    {
        if (name.Kind != NameKind.Person) return text.Words(name.Range);
        ReadOnlySpan<char> first = text.Word(name.Range.Start), last = text.Word(Last(name.Range));
        Span<char> key = Room.Of(ref _letters, first.Length + 1 + last.Length);
        first.CopyTo(key);
        key[first.Length] = ' ';
        last.CopyTo(key[(first.Length + 1)..]);
        return key;
    }

    /// <summary><em>FAA</em> of <em>F.A.A.</em></summary>
    private ReadOnlySpan<char> WithoutStops(ReadOnlySpan<char> word)
    {
        Span<char> letters = Room.Of(ref _letters, word.Length);
        int count = 0;
        foreach (char sign in word) if (sign != '.') letters[count++] = sign;
        return letters[..count];
    }

    private int Last(TokenRange range) =>
        range.Length > 2 && text.Word(range.End - 1) is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" ? range.End - 2 : range.End - 1;

    /// <summary><em>FAA</em>, and with the small words <em>DoJ</em> as <em>DOJ</em>.</summary>
    private void AddInitials(TokenRange range, NamedEntity entity)
    {
        if (range.Length > MaxInitials) return;
        Span<char> capitals = stackalloc char[MaxInitials], all = stackalloc char[MaxInitials];
        int count = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            char initial = text.Word(i)[0];
            all[i - range.Start] = char.ToUpperInvariant(initial);
            if (char.IsUpper(initial)) capitals[count++] = initial;
        }
        if (count > 1) AddInitials(capitals[..count], entity);
        if (range.Length > count) AddInitials(all[..range.Length], entity);
    }

    private void AddInitials(ReadOnlySpan<char> initials, NamedEntity entity)
    {
        if (_initials.Add(initials) == _byInitials.Count) _byInitials.Add(entity);
    }
}
