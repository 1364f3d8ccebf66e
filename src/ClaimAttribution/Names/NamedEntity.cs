using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>Somebody or something that a text names, in whatever forms.</summary>
internal sealed class NamedEntity
{
    /// <summary>Its place among those of the text.</summary>
    public int Number { get; private set; }

    /// <summary>The fullest form of the name: <em>Ines Karvall</em>, <em>Federal Aviation Administration</em>.</summary>
    public TokenRange Full { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>Whether the kind is guessed from the shape of the name alone.</summary>
    public bool IsGuess { get; set; }

    public Gender Gender { get; set; }

    /// <summary>How often the text uses a full form of the name.</summary>
    public int Count { get; set; }

    /// <summary>Turns to what a name is the first to name.</summary>
    public void Begin(int number, Name first) => (Number, Full, Kind, IsGuess, Gender, Count) = (number, first.Range, first.Kind, first.IsGuess, first.Gender, 0);
}
