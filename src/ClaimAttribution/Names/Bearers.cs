using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Names;

/// <summary>Who or what a text calls by each word, without regard to case; of one word only so many are told apart.</summary>
/// <param name="forgets">Whether the first one called so makes room for one too many, or that one is left out.</param>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class Bearers<T>(bool forgets)
    where T : class
{
    private const int Most = 8;

    private readonly Vocabulary _words = new();
    private T[] _bearers = new T[32 * Most];
    private byte[] _counts = new byte[32];

    public void Clear() => _words.Clear();

    /// <summary>Those called by a word, in the order in which they were first called so.</summary>
    public ReadOnlySpan<T> Of(ReadOnlySpan<char> word) => _words.Find(word) is >= 0 and var number ? _bearers.AsSpan(number * Most, _counts[number]) : [];

    public void Add(ReadOnlySpan<char> word, T bearer)
    {
        int known = _words.Count, number = _words.Add(word);
        if (number == _counts.Length)
        {
            Array.Resize(ref _counts, 2 * number);
            Array.Resize(ref _bearers, 2 * number * Most);
        }
        if (number == known) _counts[number] = 0;
        Span<T> bearers = _bearers.AsSpan(number * Most, Most);
        int count = _counts[number];
        if (bearers[..count].Contains(bearer) || (count == Most && !forgets)) return;
        if (count == Most) bearers[1..].CopyTo(bearers);
        else _counts[number]++;
        bearers[_counts[number] - 1] = bearer;
    }
}
