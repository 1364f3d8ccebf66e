using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Sets of the lemmas of nouns, verbs, adjectives and numbers: what each statement is about.</summary>
/// <remarks>A set is a sorted run of hashes, so that two are compared in one pass. Used again from text to text; not thread-safe.</remarks>
internal sealed class ContentWords(TaggedText text)
{
    private const int MaxWords = 60;

    private readonly List<TokenRange> _sets = [];

    /// <summary>For each set a bit for each of 64 kinds of hashes that it has, and one for each that it has twice or more.</summary>
    private readonly List<(ulong Any, ulong Many)> _signatures = [];
    private uint[] _hashes = new uint[256];
    private int _end;

    /// <summary>The sets so far.</summary>
    public int Count => _sets.Count;

    /// <summary>Forgets all sets.</summary>
    public void Clear()
    {
        _sets.Clear();
        _signatures.Clear();
        _end = 0;
    }

    /// <summary>Adds the set of some words and returns its number.</summary>
    public int Add(List<TokenRange> content)
    {
        int start = Begin();
        foreach (TokenRange range in content) Add(range, start);
        return Finish(start);
    }

    /// <inheritdoc cref="Add(List{TokenRange})"/>
    public int Add(TokenRange content)
    {
        int start = Begin();
        Add(content, start);
        return Finish(start);
    }

    /// <summary>The number of different words.</summary>
    public int Size(int set) => _sets[set].Length;

    /// <summary>The words in common over those of the shorter one, from 0 to 1.</summary>
    public double Share(int first, int second)
    {
        int least = Math.Min(Size(first), Size(second));
        return least == 0 ? 0 : (double)Common(first, second) / least;
    }

    /// <summary>How many words both have.</summary>
    public int Common(int first, int second)
    {
        if ((_signatures[first].Any & _signatures[second].Any) == 0) return 0;
        ReadOnlySpan<uint> one = Hashes(first), other = Hashes(second);
        int common = 0, i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            uint left = one[i], right = other[j];
            if (left == right) common++;
            if (left <= right) i++;
            if (right <= left) j++;
        }
        return common;
    }

    /// <summary>Whether both can have two words or more in common, by a look that most pairs do not pass.</summary>
    public bool MayShareTwo(int first, int second)
    {
        (ulong any, ulong many) = _signatures[first];
        (ulong otherAny, ulong otherMany) = _signatures[second];
        ulong common = any & otherAny;
        return (common & (common - 1)) != 0 || (common & many & otherMany) != 0;
    }

    /// <summary>Whether a set has the lemma of a token.</summary>
    public bool Contains(int set, int token) => Hashes(set).BinarySearch(text.LemmaHashes[token]) >= 0;

    /// <summary>The first word that counts; −1 for none.</summary>
    public int First(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++) if (Counts(i)) return i;
        return -1;
    }

    /// <summary>Whether a word or one of its family is among others: <em>derailment, derail</em>.</summary>
    public bool HasKin(List<TokenRange> content, int word)
    {
        foreach (TokenRange range in content)
        {
            for (int i = range.Start; i < range.End; i++) if (Counts(i) && AreKin(text.Lemma(i), text.Lemma(word))) return true;
        }
        return false;
    }

    private static bool AreKin(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        const int stem = 4, ending = 2;
        int common = word.CommonPrefixLength(other);
        return common >= stem && common >= Math.Min(word.Length, other.Length) - ending;
    }

    private int Begin()
    {
        if (_hashes.Length < _end + MaxWords) Array.Resize(ref _hashes, 2 * _hashes.Length);
        return _end;
    }

    private int Finish(int start)
    {
        _sets.Add(new TokenRange(start, _end));
        ulong any = 0, many = 0;
        foreach (uint hash in _hashes.AsSpan(start.._end))
        {
            ulong bit = 1UL << (int)(hash >> 26);
            many |= any & bit;
            any |= bit;
        }
        _signatures.Add((any, many));
        return Count - 1;
    }

    private void Add(TokenRange range, int start)
    {
        for (int i = range.Start; i < range.End && _end - start < MaxWords; i++)
        {
            if (!Counts(i)) continue;
            uint hash = text.LemmaHashes[i];
            int place = _hashes.AsSpan(start.._end).BinarySearch(hash);
            if (place >= 0) continue;
            place = start + ~place;
            _hashes.AsSpan(place, _end - place).CopyTo(_hashes.AsSpan(place + 1));
            _hashes[place] = hash;
            _end++;
        }
    }

    private Span<uint> Hashes(int set) => _hashes.AsSpan(_sets[set].Start, _sets[set].Length);

    private bool Counts(int token)
    {
        PennTag tag = text.Penn(token);
        if (PennTags.IsVerb(tag)) return text.Tags[token].Universal != UniversalTag.Auxiliary && text.Lemma(token) is not ("be" or "have" or "do" or "say");
        return PennTags.IsNoun(tag) || tag is PennTag.JJ or PennTag.CD or PennTag.JJR or PennTag.JJS;
    }
}
