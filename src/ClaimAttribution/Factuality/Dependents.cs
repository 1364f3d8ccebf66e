using ClaimAttribution.Tagging;

namespace ClaimAttribution.Factuality;

/// <summary>The trees of a text read from the top: the dependents of each word, from left to right.</summary>
internal sealed class Dependents
{
    public const int None = -1;

    private readonly int[] _first;
    private readonly int[] _next;

    public Dependents(TaggedText text)
    {
        _first = new int[text.Count];
        _next = new int[text.Count];
        Array.Fill(_first, None);
        for (int i = text.Count - 1; i >= 0; i--)
        {
            int head = text.Heads[i];
            if (head < 0) continue;
            _next[i] = _first[head];
            _first[head] = i;
        }
    }

    /// <summary>The leftmost dependent of a word; <see cref="None"/> where it has none.</summary>
    public int First(int word) => _first[word];

    /// <summary>The dependent of the same head to the right of this one; <see cref="None"/> after the last.</summary>
    public int Next(int dependent) => _next[dependent];
}
