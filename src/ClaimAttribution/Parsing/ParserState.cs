using ClaimAttribution.Models;

namespace ClaimAttribution.Parsing;

/// <summary>
/// A half-made tree of one sentence in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, “Dynamic Programming
/// Algorithms for Transition-Based Dependency Parsers”, 2011): a stack of words that still need a head, and the rest of the
/// sentence. Words are numbered from 1; 0 is the root above the tree.
/// </summary>
/// <remarks>Reused from sentence to sentence; not thread-safe.</remarks>
internal sealed class ParserState
{
    /// <summary>No word.</summary>
    public const int None = -1;

    private int[] _stack = new int[64];
    private int[] _heads = new int[64];
    private DependencyRelation[] _relations = new DependencyRelation[64];
    private Children[] _children = new Children[64];
    private int _depth;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The first word that was not shifted yet; <see cref="Count"/> + 1 at the end.</summary>
    public int Next { get; private set; }

    /// <summary>Whether every word has its head.</summary>
    public bool IsFinal => Next > Count && _depth == 1;

    public bool CanShift => Next <= Count;

    /// <summary>Whether the top of the stack can become a dependent of the next word.</summary>
    public bool CanLeft => Next <= Count && _depth > 1;

    /// <summary>Whether the top of the stack can become a dependent of the word below it; only the last word becomes one of the root.</summary>
    public bool CanRight => _depth > 2 || (_depth == 2 && Next > Count);

    public ReadOnlySpan<int> Heads => _heads.AsSpan(0, Count + 1);

    public ReadOnlySpan<DependencyRelation> Relations => _relations.AsSpan(0, Count + 1);

    public void Begin(int count)
    {
        Count = count;
        int size = count + 1;
        Room.Of(ref _stack, size);
        Room.Of(ref _heads, size).Fill(None);
        Room.Of(ref _relations, size).Clear();
        Room.Of(ref _children, size).Fill(Children.Nobody);
        _stack[0] = 0;
        _depth = 1;
        Next = 1;
    }

    /// <summary>The word at a depth of the stack, 0 the top.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : None;

    /// <summary>The word so far ahead, 0 the next one.</summary>
    public int Buffer(int ahead) => Next + ahead <= Count ? Next + ahead : None;

    /// <summary>The dependents that a word has so far; nobody's for no word.</summary>
    public ref readonly Children ChildrenOf(int word) => ref word < 0 ? ref Children.Nobody : ref _children[word];

    public DependencyRelation Relation(int word) => word < 0 ? DependencyRelation.None : _relations[word];

    public void Shift() => _stack[_depth++] = Next++;

    public void Left(DependencyRelation relation)
    {
        int word = _stack[--_depth];
        _heads[word] = Next;
        _relations[word] = relation;
        _children[Next].AddLeft(word, relation);
    }

    public void Right(DependencyRelation relation)
    {
        int word = _stack[--_depth], head = _stack[_depth - 1];
        _heads[word] = head;
        _relations[word] = relation;
        _children[head].AddRight(word, relation);
    }
}
