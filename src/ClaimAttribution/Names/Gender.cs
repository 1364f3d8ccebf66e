namespace ClaimAttribution.Names;

/// <summary>Which of <em>she</em> and <em>he</em> can mean a person, as far as names, titles and nouns tell.</summary>
internal enum Gender : byte
{
    Unknown,
    Female,
    Male,
}
