namespace ClaimAttribution.Lexicon;

/// <summary>The different words or names of one text, numbered from 0 as they come.</summary>
/// <remarks>Used again from text to text; not thread-safe. Words are kept as letters in a row and found by open addressing.</remarks>
internal sealed class Vocabulary(StringComparison comparison = StringComparison.OrdinalIgnoreCase)
{
    private char[] _letters = new char[256];
    private int[] _ends = new int[32];
    private int[] _hashes = new int[32];

    /// <summary>Numbers plus one; 0 for an empty place.</summary>
    private int[] _places = new int[64];

    public int Count { get; private set; }

    /// <summary>Forgets all words, at a cost by their number, however many there once were.</summary>
    public void Clear()
    {
        for (int number = 0; number < Count; number++)
        {
            int place = Home(_hashes[number]);
            while (_places[place] != number + 1) place = Next(place);
            _places[place] = 0;
        }
        Count = 0;
    }

    /// <summary>The number of a word; −1 for one that was not added.</summary>
    public int Find(ReadOnlySpan<char> word) => _places[Place(word, string.GetHashCode(word, comparison))] - 1;

    /// <summary>The number of a word, which is added if need be.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        int hash = string.GetHashCode(word, comparison), place = Place(word, hash);
        if (_places[place] > 0) return _places[place] - 1;
        if (2 * Count == _places.Length)
        {
            Grow();
            place = Place(word, hash);
        }
        int start = Start(Count), end = start + word.Length;
        if (end > _letters.Length) Array.Resize(ref _letters, 2 * end);
        word.CopyTo(_letters.AsSpan(start));
        (_ends[Count], _hashes[Count]) = (end, hash);
        _places[place] = ++Count;
        return Count - 1;
    }

    private int Start(int number) => number == 0 ? 0 : _ends[number - 1];

    /// <summary>The place of a word, or the empty one where it would stand.</summary>
    private int Place(ReadOnlySpan<char> word, int hash)
    {
        int place = Home(hash);
        while (_places[place] is > 0 and var number && !IsAt(number - 1, word, hash)) place = Next(place);
        return place;
    }

    private int Home(int hash) => hash & (_places.Length - 1);

    private int Next(int place) => (place + 1) & (_places.Length - 1);

    private bool IsAt(int number, ReadOnlySpan<char> word, int hash) =>
        _hashes[number] == hash && word.Equals(_letters.AsSpan(Start(number).._ends[number]), comparison);

    private void Grow()
    {
        Array.Resize(ref _ends, 2 * Count);
        Array.Resize(ref _hashes, 2 * Count);
        _places = new int[2 * _places.Length];
        for (int number = 0; number < Count; number++)
        {
            int place = Home(_hashes[number]);
            while (_places[place] > 0) place = Next(place);
            _places[place] = number + 1;
        }
    }
}
