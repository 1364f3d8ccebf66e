using ClaimAttribution.Models;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Factuality;

/// <summary>The trees of a text read from the top: the dependents of each word, from left to right.</summary>
/// <remarks>Used again from text to text.</remarks>
internal sealed class Dependents(TaggedText text)
{
    public const int None = -1;

    private int[] _first = [];
    private int[] _next = [];

    /// <summary>Reads the trees of the text as it is now.</summary>
    public void Read()
    {
        Room.Of(ref _next, text.Count).Clear();
        Room.Of(ref _first, text.Count).Fill(None);
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
