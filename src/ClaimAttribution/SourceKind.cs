namespace ClaimAttribution;

/// <summary>What the holder of a statement is.</summary>
public enum SourceKind : byte
{
    /// <summary>Nobody in particular: <em>some, critics, many people, you</em>.</summary>
    Unspecified,
    /// <summary>A person, by name, title or role.</summary>
    Person,
    /// <summary>A company, an authority, a paper, a state.</summary>
    Organization,
    /// <summary>People without one legal name: <em>residents, Democrats, Holm and the mayor</em>.</summary>
    Group,
    /// <summary>Someone whose name is withheld: <em>an official who asked not to be named, sources</em>.</summary>
    Anonymous,
    /// <summary>A study, a report, a video, a post, records.</summary>
    Document,
}
