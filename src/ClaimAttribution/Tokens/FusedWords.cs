using System.Globalization;
using System.Numerics;
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

    /// <summary>1 if a word with these ends may be two; else 0.</summary>
    public ulong MayHold(char first, char last, int length) => _firstPart.MayHold(first, last, length);

    /// <summary>Makes two tokens of those that are two words.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">At most 64 tokens and room for as many as they become.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="candidates">A bit for each that may be two words.</param>
    /// <param name="marked">A bit for each of some, which goes with the second part.</param>
    /// <returns>How many they are then, and the bits of the marked.</returns>
    public (int Count, ulong Marked) Split(ReadOnlySpan<char> text, Span<TextSpan> tokens, int count, ulong candidates, ulong marked)
    {
        // From behind, so that the places before stay what they are.
        while (candidates != 0)
        {
            int i = BitOperations.Log2(candidates);
            candidates ^= 1UL << i;
            TextSpan word = tokens[i];
            int part = FirstPart(text[word.Start..word.End]);
            // Before a clitic a word is one: cant's.
            if (part == 0 || (word.End < text.Length && text[word.End] is '\'' or '’')) continue;
            tokens[i..count++].CopyTo(tokens[(i + 1)..]);
            tokens[i] = word with { End = word.Start + part };
            tokens[i + 1] = word with { Start = word.Start + part };
            ulong before = marked & ((1UL << i) - 1);
            marked = before | ((marked ^ before) << 1);
        }
        return (count, marked);
    }
}
