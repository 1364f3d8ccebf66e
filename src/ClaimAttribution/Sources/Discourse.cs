using ClaimAttribution.Models;
using ClaimAttribution.Names;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>Whom and what a text has spoken of so far, and by which names and nouns they can be found again.</summary>
/// <remarks>Used again from text to text.</remarks>
internal sealed class Discourse(TaggedText text, NameMap names)
{
    /// <summary>How much of its salience a referent loses with each sentence.</summary>
    private const double Fading = 0.3;

    private const double NameWeight = 1;

    private readonly Pool<Referent> _referents = new();
    private readonly Bearers<Referent> _byNoun = new(forgets: true);
    private readonly List<Mention> _mentions = [];

    /// <summary>By the numbers of the entities.</summary>
    private Referent?[] _named = [];

    /// <summary>By the heads of the mentions.</summary>
    private int[] _places = [];

    public NameMap Names { get; } = names;

    /// <summary>The mentions so far, in order of their heads.</summary>
    public List<Mention> Mentions => _mentions;

    /// <summary>Whom the text last called a company, a group and the like.</summary>
    public Referent? LastBody { get; private set; }

    /// <summary>The two people whom the text last named together.</summary>
    public Referent? LastPair { get; private set; }

    /// <summary>The place that the text last named.</summary>
    public Referent? LastPlace { get; private set; }

    /// <summary>Turns to a text whose names are read.</summary>
    public void Begin()
    {
        _referents.Clear();
        _byNoun.Clear();
        _mentions.Clear();
        Room.Of(ref _named, Names.Entities).Clear();
        Room.Of(ref _places, text.Count).Fill(-1);
        (LastBody, LastPair, LastPlace) = (null, null, null);
    }

    /// <summary>Somebody or something that the text has not spoken of before; who asks says what is known of it.</summary>
    public Referent Introduce() => _referents.Take();

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
        if (_named[entity.Number] is { } known) return known;
        bool plural = entity.Kind == NameKind.Group || (entity.Kind == NameKind.None && text.Penn(entity.Full.End - 1) == PennTag.NNPS);
        SourceKind kind = entity.Kind switch
        {
            NameKind.Person => SourceKind.Person,
            NameKind.Group => SourceKind.Group,
            NameKind.None when entity.Full.Length == 1 && !IsAfterArticle(entity.Full.Start) => SourceKind.Person,
            _ => SourceKind.Organization,
        };
        Referent referent = Introduce();
        referent.Begin(entity.Full, kind, entity.Gender, plural);
        (referent.IsNamed, referent.IsKnown) = (true, !entity.IsGuess);
        (referent.IsBody, referent.IsPlace) = (entity.Kind == NameKind.Organization, entity.Kind == NameKind.Place);
        return _named[entity.Number] = referent;
    }

    /// <summary>Of those whom the text has called by a noun the one that it has spoken of most and last; null for none.</summary>
    public Referent? Called(ReadOnlySpan<char> noun, bool plural, int sentence)
    {
        Referent? best = null;
        double highest = double.NegativeInfinity;
        foreach (Referent bearer in _byNoun.Of(noun))
        {
            double salience = (bearer.IsNamed ? NameWeight : 0) + Math.Log2(1 + bearer.Count) - Fading * (sentence - bearer.LastSentence);
            if (bearer.Plural != plural || salience < highest) continue;
            highest = salience;
            best = bearer;
        }
        return best;
    }

    /// <summary>Remembers that a noun says what somebody is: <em>Ines Karvall, a <b>spokeswoman</b></em>.</summary>
    public void Call(ReadOnlySpan<char> noun, Referent referent) => _byNoun.Add(noun, referent);

    private bool IsAfterArticle(int token) => token > 0 && text.Is(token - 1, "the");
}
