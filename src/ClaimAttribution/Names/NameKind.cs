namespace ClaimAttribution.Names;

/// <summary>What a name names.</summary>
internal enum NameKind : byte
{
    /// <summary>No name, or a name of something else: <em>Ramadan, Brexit</em>.</summary>
    None,
    Person,
    Organization,
    Place,
    /// <summary>A nation, a faith, a party by its people: <em>Russians, Muslim, the Democrats</em>.</summary>
    Group,
}
