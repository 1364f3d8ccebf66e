using System.Runtime.InteropServices;
using ClaimAttribution.Parsing;

namespace ClaimAttribution.Attributions;

/// <summary>
/// A word as the readings see it: what is known of it whatever stands around (<see cref="WordTraits"/>), and its place in the trees
/// of a <see cref="Scope"/>. One line of the cache.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct ScopeWord
{
    /// <summary>What stands before and behind a scope.</summary>
    public static readonly ScopeWord Before = Edge(0xE0E0), Behind = Edge(0xE1E1);

    /// <summary>The hash of the word in lower case.</summary>
    public uint Word;

    /// <summary>The hash of the lemma.</summary>
    public uint Lemma;

    /// <summary>The Penn tag.</summary>
    public ushort Tag;

    public DependencyRelation Relation;

    /// <summary>The class of cue that the lexicon has for the word, by its part of speech, plus one; 0 for none.</summary>
    public byte Cue;

    /// <summary>The number of the word's family in the wider list; 0 for none.</summary>
    public byte Family;

    /// <summary>The kind of holder that the noun names, plus one; 0 for none.</summary>
    public byte Holder;

    /// <summary>0 outside of quotations, 1 inside, 2 for an opening mark, 3 for a closing one, 4 beyond the edges.</summary>
    public byte Quote;

    /// <summary>What kind of mark it is, a bit each; 0 for a word.</summary>
    public byte Mark;

    /// <summary>How many steps the governor is above.</summary>
    public byte Depth;

    /// <summary>How the branch with the word hangs below its governor.</summary>
    public DependencyRelation Via;

    /// <summary>Which families of relations its dependents have, a bit each.</summary>
    public uint Children;

    public int Sentence;

    /// <summary>The place of the head; −1 for a root.</summary>
    public int Head;

    /// <summary>The highest word whose constituent begins here; the word itself where none does.</summary>
    public int Opens;

    /// <summary>The highest word whose constituent ends here.</summary>
    public int Closes;

    /// <summary>The nearest ancestor that the lexicon knows as a cue; −1 for none.</summary>
    public int Governor;

    /// <summary>The subject among its dependents; −1 for none.</summary>
    public int Subject;

    /// <summary>The object among its dependents; −1 for none.</summary>
    public int Object;

    private static ScopeWord Edge(ushort hash) => new()
    {
        Word = hash,
        Lemma = hash,
        Tag = hash,
        Quote = 4,
        Sentence = -1,
        Head = -1,
        Opens = -1,
        Closes = -1,
        Governor = -1,
        Subject = -1,
        Object = -1,
    };
}
