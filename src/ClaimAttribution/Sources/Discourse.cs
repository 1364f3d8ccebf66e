using ClaimAttribution.Names;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>Whom and what a text has spoken of so far, and by which names and nouns they can be found again.</summary>
internal sealed class Discourse(TaggedText text, NameMap names)
{
    /// <summary>How many that are called by one noun are told apart.</summary>
    private const int MaxBearers = 8;

    /// <summary>How much of its salience a referent loses with each sentence.</summary>
    private const double Fading = 0.3;

    private const double NameWeight = 1;

    private readonly Dictionary<NamedEntity, Referent> _named = [];
    private readonly Dictionary<string, List<Referent>> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _places = Places(text.Count);
    private readonly List<Mention> _mentions = [];

    public NameMap Names { get; } = names;

    /// <summary>The mentions so far, in order of their heads.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Whom the text last called a company, a group and the like.</summary>
    public Referent? LastBody { get; private set; }

    /// <summary>The two people whom the text last named together.</summary>
    public Referent? LastPair { get; private set; }

    /// <summary>The place that the text last named.</summary>
    public Referent? LastPlace { get; private set; }

    /// <summary>Who or what is spoken of at a token; null where it is no head of a mention.</summary>
    public Referent? At(int token) => _places[token] < 0 ? null : _mentions[_places[token]].Referent;

    public void Add(Mention mention)
    {
        _places[mention.Head] = _mentions.Count;
        _mentions.Add(mention);
        mention.Referent.Count++;
        mention.Referent.LastSentence = mention.Sentence;
        if (mention.Referent is { IsBody: true, IsNamed: true }) LastBody = mention.Referent;
        if (mention.Referent.IsPlace) LastPlace = mention.Referent;
    }

    /// <summary>Adds two people named together, whose second one stands at the head: <em>Holm and Vik</em>.</summary>
    public void AddPair(Mention mention)
    {
        _mentions.Add(mention);
        mention.Referent.LastSentence = mention.Sentence;
        LastPair = mention.Referent;
    }

    /// <summary>What the name at a token names.</summary>
    public Referent Named(int name)
    {
        NamedEntity entity = Names.Entity(name);
        if (_named.TryGetValue(entity, out Referent? referent)) return referent;
        bool plural = entity.Kind == NameKind.Group || (entity.Kind == NameKind.None && text.Penn(entity.Full.End - 1) == PennTag.NNPS);
        SourceKind kind = entity.Kind switch
        {
            NameKind.Person => SourceKind.Person,
            NameKind.Group => SourceKind.Group,
            NameKind.None when entity.Full.Length == 1 && !IsAfterArticle(entity.Full.Start) => SourceKind.Person,
            _ => SourceKind.Organization,
        };
        return _named[entity] = new Referent
        {
            Words = entity.Full,
            IsNamed = true,
            IsKnown = !entity.IsGuess,
            Kind = kind,
            Gender = entity.Gender,
            Plural = plural,
            IsBody = entity.Kind == NameKind.Organization,
            IsPlace = entity.Kind == NameKind.Place,
        };
    }

    /// <summary>Of those whom the text has called by a noun the one that it has spoken of most and last; null for none.</summary>
    public Referent? Called(string noun, bool plural, int sentence)
    {
        if (!_byNoun.TryGetValue(noun, out List<Referent>? bearers)) return null;
        Referent? best = null;
        double highest = double.NegativeInfinity;
        foreach (Referent bearer in bearers)
        {
            double salience = (bearer.IsNamed ? NameWeight : 0) + Math.Log2(1 + bearer.Count) - Fading * (sentence - bearer.LastSentence);
            if (bearer.Plural != plural || salience < highest) continue;
            highest = salience;
            best = bearer;
        }
        return best;
    }

    /// <summary>Remembers that a noun says what somebody is: <em>Ines Karvall, a <b>spokeswoman</b></em>.</summary>
    public void Call(string noun, Referent referent)
    {
        if (!_byNoun.TryGetValue(noun, out List<Referent>? bearers)) _byNoun[noun] = bearers = [];
        if (bearers.Contains(referent)) return;
        if (bearers.Count == MaxBearers) bearers.RemoveAt(0);
        bearers.Add(referent);
    }

    private bool IsAfterArticle(int token) => token > 0 && text.Is(token - 1, "the");

    private static int[] Places(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }
}
