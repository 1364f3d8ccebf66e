namespace ClaimAttribution.Parsing;

/// <summary>The names of relations in treebanks.</summary>
internal static class RelationNames
{
    private static readonly string[] Names =
    [
        "_", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj",
        "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
        "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj",
        "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
    ];

    /// <summary>The number of relations, <see cref="DependencyRelation.None"/> among them.</summary>
    public static int Count => Names.Length;

    /// <summary>The name of a relation (<c>nsubj:pass</c>).</summary>
    public static string Of(DependencyRelation relation) => Names[(int)relation];

    /// <summary>The relation of a name; that of its part before the colon for an unknown subtype, <see cref="DependencyRelation.Unspecified"/> for any other.</summary>
    public static DependencyRelation Relation(string name)
    {
        int place = Array.IndexOf(Names, name);
        if (place >= 0) return (DependencyRelation)place;
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? Relation(name[..colon]) : DependencyRelation.Unspecified;
    }
}
