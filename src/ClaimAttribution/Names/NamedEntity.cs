using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>Somebody or something that a text names, in whatever forms.</summary>
internal sealed class NamedEntity(Name first)
{
    /// <summary>The fullest form of the name: <em>Ines Karvall</em>, <em>Federal Aviation Administration</em>.</summary>
    public TokenRange Full { get; set; } = first.Range;

    public NameKind Kind { get; set; } = first.Kind;

    /// <summary>Whether the kind is guessed from the shape of the name alone.</summary>
    public bool IsGuess { get; set; } = first.IsGuess;

    public Gender Gender { get; set; } = first.Gender;

    /// <summary>How often the text uses a full form of the name.</summary>
    public int Count { get; set; }
}
