using System.Runtime.InteropServices;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Models;

/// <summary>The features of one case, each the hash of a template and its value.</summary>
/// <remarks>Used again from case to case; not thread-safe.</remarks>
internal sealed class FeatureSet
{
    private readonly List<uint> _features = [];

    public void Clear() => _features.Clear();

    /// <param name="template">The number of the template.</param>
    /// <param name="value">What it sees.</param>
    public void Add(int template, uint value) => _features.Add(WordHash.Combine((uint)template + 1, value));

    /// <param name="template">The number of the template.</param>
    /// <param name="first">What it sees.</param>
    /// <param name="second">What it sees beside that.</param>
    public void Add(int template, uint first, uint second) => Add(template, WordHash.Combine(first + 1, second));

    /// <summary>The features in order, none twice; valid until the next change.</summary>
    public ReadOnlySpan<uint> Distinct()
    {
        _features.Sort();
        int kept = 0;
        for (int i = 0; i < _features.Count; i++) if (i == 0 || _features[i] != _features[i - 1]) _features[kept++] = _features[i];
        return CollectionsMarshal.AsSpan(_features)[..kept];
    }
}
