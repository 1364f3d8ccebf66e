using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>
/// Says which names name the same: a surname or a given name the person whose full name the text gives, an acronym the body
/// with these initials, wherever in the text that stands.
/// </summary>
internal sealed class NameLinker(TaggedText text)
{
    private const int MaxInitials = 8;

    /// <summary>How many people of one surname are told apart.</summary>
    private const int MaxNamesakes = 8;

    private readonly Dictionary<string, NamedEntity> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NamedEntity>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NamedEntity>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NamedEntity> _byInitials = new(StringComparer.Ordinal);

    /// <summary>The entity of each name, in the order of the names.</summary>
    public NamedEntity[] Link(List<Name> names)
    {
        var entities = new NamedEntity[names.Count];
        for (int i = 0; i < names.Count; i++) if (names[i].Range.Length > 1) entities[i] = OfFullName(names[i]);
        for (int i = 0; i < names.Count; i++) entities[i] ??= OfShortName(names[i]);
        return entities;
    }

    private NamedEntity OfFullName(Name name)
    {
        NamedEntity entity = Of(name, Key(name));
        entity.Count++;
        if (entity.Count > 1) return entity;
        if (name.Kind == NameKind.Person)
        {
            Add(_byLastWord, Word(Last(name.Range)), entity);
            Add(_byFirstWord, Word(name.Range.Start), entity);
        }
        else if (name.Kind is NameKind.Organization or NameKind.None)
        {
            Add(_byFirstWord, Word(name.Range.Start), entity);
            Add(_byLastWord, Word(name.Range.End - 1), entity);
            AddInitials(name.Range, entity);
        }
        else if (name.Kind == NameKind.Place) AddInitials(name.Range, entity);
        return entity;
    }

    private NamedEntity OfShortName(Name name)
    {
        string word = Word(name.Range.Start);
        if (name.Kind is NameKind.Person or NameKind.None && Best(_byLastWord, word, name, NameKind.Person) is { } bearer) return bearer;
        if (name.Kind is NameKind.Organization or NameKind.None or NameKind.Place && _byInitials.TryGetValue(word.Replace(".", "", StringComparison.Ordinal), out NamedEntity? body)) return body;
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

    private NamedEntity Of(Name name, string key)
    {
        if (!_byName.TryGetValue(key, out NamedEntity? entity)) _byName[key] = entity = new NamedEntity(name);
        if (name.Range.Length > entity.Full.Length) entity.Full = name.Range;
        return entity;
    }

    /// <summary>The most frequent of those who bear the name and can be meant.</summary>
    private static NamedEntity? Best(Dictionary<string, List<NamedEntity>> names, string word, Name name, NameKind kind)
    {
        if (!names.TryGetValue(word, out List<NamedEntity>? namesakes)) return null;
        NamedEntity? best = null;
        foreach (NamedEntity entity in namesakes)
        {
            if (entity.Kind != kind || (name.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && name.Gender != entity.Gender)) continue;
            if (best is null || entity.Count > best.Count) best = entity;
        }
        return best;
    }

    private static void Add(Dictionary<string, List<NamedEntity>> names, string word, NamedEntity entity)
    {
        if (!names.TryGetValue(word, out List<NamedEntity>? namesakes)) names[word] = namesakes = [];
        if (namesakes.Count < MaxNamesakes) namesakes.Add(entity);
    }

    /// <summary>A person is known by the first and the last word, with or without what stands between: <em>Jo B. Holm</em>.</summary>
    private string Key(Name name)
    {
        if (name.Kind != NameKind.Person) return text.Text[text.Tokens[name.Range.Start].Start..text.Tokens[name.Range.End - 1].End];
        return $"{text.Word(name.Range.Start)} {text.Word(Last(name.Range))}";
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
        if (count > 1) _byInitials.TryAdd(new string(capitals[..count]), entity);
        if (range.Length > count) _byInitials.TryAdd(new string(all[..range.Length]), entity);
    }

    private string Word(int token) => text.Word(token).ToString();
}
