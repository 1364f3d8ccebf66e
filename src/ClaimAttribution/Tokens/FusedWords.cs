using System.Collections.Frozen;
using System.Globalization;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>Words written as one that are two syntactic words: <em>cannot, gonna, dont</em>.</summary>
internal sealed class FusedWords
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstPart;

    private FusedWords(FrozenDictionary<string, int> firstPart)
    {
        _firstPart = firstPart.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static FusedWords Load(string list) => new(WordList.Rows(list).ToFrozenDictionary(
        static row => row[0], static row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase));

    /// <summary>The length of the first part, 0 where the word is one.</summary>
    public int FirstPart(ReadOnlySpan<char> word) => _firstPart.TryGetValue(word, out int length) ? length : 0;
}
