using System.Globalization;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>Words written as one that are two syntactic words: <em>cannot, gonna, dont</em>.</summary>
internal sealed class FusedWords
{
    private readonly WordTable<int> _firstPart;

    private FusedWords(WordTable<int> firstPart)
    {
        _firstPart = firstPart;
    }

    public static FusedWords Load(string list) => new(new WordTable<int>(WordList.Rows(list).Select(static row => (row.Word, int.Parse(row[1], CultureInfo.InvariantCulture)))));

    /// <summary>The length of the first part, 0 where the word is one.</summary>
    public int FirstPart(ReadOnlySpan<char> word) => _firstPart.Get(word);
}
