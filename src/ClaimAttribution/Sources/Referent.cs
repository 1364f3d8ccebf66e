using ClaimAttribution.Names;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>Somebody or something that a text speaks of, by name or by a noun.</summary>
internal sealed class Referent
{
    private const int MaxWords = 40;

    /// <summary>The words to call it by; only so many, so that whoever reads them does so in bounded time.</summary>
    public TokenRange Words { get; set => field = value.Length > MaxWords ? value with { End = value.Start + MaxWords } : value; }

    public bool IsNamed { get; set; }

    /// <summary>Whether the name itself tells the kind; a bare unknown name may be of anything.</summary>
    public bool IsKnown { get; set; }

    public SourceKind Kind { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whether <em>they</em> can mean it.</summary>
    public bool Plural { get; set; }

    /// <summary>Whether the text says that it is a body of people, so that <em>the group</em> can mean it.</summary>
    public bool IsBody { get; set; }

    /// <summary>Whether it is a place, so that <em>the town</em> can mean it.</summary>
    public bool IsPlace { get; set; }

    /// <summary>The sentence that last spoke of it.</summary>
    public int LastSentence { get; set; }

    /// <summary>How often the text has spoken of it so far.</summary>
    public int Count { get; set; }

    /// <summary>Turns to somebody or something of whom nothing but this is known yet.</summary>
    public void Begin(TokenRange words, SourceKind kind, Gender gender = Gender.Unknown, bool plural = false)
    {
        (Words, Kind, Gender, Plural) = (words, kind, gender, plural);
        (IsNamed, IsKnown, IsBody, IsPlace, LastSentence, Count) = (false, false, false, false, 0, 0);
    }

    /// <summary>A noun tells the kind of a name that does not tell it itself: <em>the supplier, <b>Brix Steel</b></em>.</summary>
    public void Learn(SourceKind kind)
    {
        if (kind == SourceKind.Document) return;
        if (!IsKnown) Kind = kind == SourceKind.Person ? SourceKind.Person : SourceKind.Organization;
        IsKnown = true;
        IsBody |= kind != SourceKind.Person && Kind != SourceKind.Person;
    }
}
