using ClaimAttribution.Tagging;

namespace ClaimAttribution.Models;

/// <summary>The features of one case, each the hash of a template and its value, none twice.</summary>
/// <remarks>Used again from case to case; not thread-safe.</remarks>
internal sealed class FeatureSet
{
    private uint[] _features = new uint[256];

    // By open addressing: the case that a place was last taken in, above its feature.
    private ulong[] _places = new ulong[1024];
    private uint _case = 1;
    private int _count;

    public void Clear()
    {
        _count = 0;
        if (++_case != 0) return;
        Array.Clear(_places);
        _case = 1;
    }

    /// <param name="template">The number of the template.</param>
    /// <param name="value">What it sees.</param>
    public void Add(int template, uint value)
    {
        uint feature = WordHash.Combine((uint)template + 1, value);
        ulong entry = ((ulong)_case << 32) | feature;
        int mask = _places.Length - 1, place = (int)feature & mask;
        for (; _places[place] >> 32 == _case; place = (place + 1) & mask) if (_places[place] == entry) return;
        _places[place] = entry;
        if (_count == _features.Length) Grow();
        _features[_count++] = feature;
    }

    /// <param name="template">The number of the template.</param>
    /// <param name="first">What it sees.</param>
    /// <param name="second">What it sees beside that.</param>
    public void Add(int template, uint first, uint second) => Add(template, WordHash.Combine(first + 1, second));

    /// <summary>The features in the order in which they were added; valid until the next change.</summary>
    public ReadOnlySpan<uint> Distinct() => _features.AsSpan(0, _count);

    private void Grow()
    {
        Array.Resize(ref _features, _features.Length * 2);
        _places = new ulong[_places.Length * 2];
        foreach (uint feature in _features.AsSpan(0, _count))
        {
            int mask = _places.Length - 1, place = (int)feature & mask;
            while (_places[place] != 0) place = (place + 1) & mask;
            _places[place] = ((ulong)_case << 32) | feature;
        }
    }
}
