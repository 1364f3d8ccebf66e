using ClaimAttribution.Names;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>Whom and what a text has spoken of so far, and by which names and nouns they can be found again.</summary>
internal sealed class Discourse(TaggedText text)
{
    private readonly Dictionary<NamedEntity, Referent> _named = [];
    private readonly Dictionary<string, Referent> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _places = Places(text.Count);
    private readonly List<Mention> _mentions = [];

    public NameMap Names { get; } = NameMap.Read(text);

    /// <summary>The mentions so far, in order of their heads.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Whom the text last called a company, a group and the like.</summary>
    public Referent? LastBody { get; private set; }

    /// <summary>Who or what is spoken of at a token; null where it is no head of a mention.</summary>
    public Referent? At(int token) => _places[token] < 0 ? null : _mentions[_places[token]].Referent;

    public void Add(Mention mention)
    {
        _places[mention.Head] = _mentions.Count;
        _mentions.Add(mention);
        mention.Referent.Count++;
        if (mention.Referent.IsBody) LastBody = mention.Referent;
    }

    /// <summary>What the name at a token names.</summary>
    public Referent Named(int name)
    {
        NamedEntity entity = Names.Entity(name);
        if (_named.TryGetValue(entity, out Referent? referent)) return referent;
        bool plural = entity.Kind == NameKind.Group || text.Penn(entity.Full.End - 1) == PennTag.NNPS;
        SourceKind kind = entity.Kind switch
        {
            NameKind.Person => SourceKind.Person,
            NameKind.Group => SourceKind.Group,
            NameKind.None when entity.Full.Length == 1 && !IsAfterArticle(entity.Full.Start) => SourceKind.Person,
            _ => SourceKind.Organization,
        };
        return _named[entity] = new Referent
        {
            Words = entity.Full, IsNamed = true, Kind = kind, Gender = entity.Gender, Plural = plural, IsBody = entity.Kind == NameKind.Organization,
        };
    }

    /// <summary>The last one that the text has called by a noun; null for none.</summary>
    public Referent? Called(string noun) => _byNoun.GetValueOrDefault(noun);

    /// <summary>Remembers that a noun says what somebody is: <em>Ines Karvall, a <b>spokeswoman</b></em>.</summary>
    public void Call(string noun, Referent referent) => _byNoun[noun] = referent;

    private bool IsAfterArticle(int token) => token > 0 && text.Is(token - 1, "the");

    private static int[] Places(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }
}
