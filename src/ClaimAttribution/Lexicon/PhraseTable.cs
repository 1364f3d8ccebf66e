using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Lexicon;

/// <summary>What is known of phrases, looked up by the words at a place, without regard to case and to the form of an apostrophe.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class PhraseTable<T>
{
    private const int LongestWord = 64;

    /// <summary>Words one space apart, what is known, and the next phrase with the same first two words, 0 for none.</summary>
    private readonly (ReadOnlyMemory<char> Words, T Value, int Next)[] _phrases;

    /// <summary>The first words, with the phrase that is no more than the word, −1 for none.</summary>
    private readonly WordTable<int> _first;

    /// <summary>The first phrase of more words by its first two.</summary>
    private readonly WordTable<int> _pairs;

    /// <param name="entries">Phrases, whose words are cut as the tokenizer cuts them: <em>is n't</em>.</param>
    public PhraseTable(IEnumerable<(ReadOnlyMemory<char> Phrase, T Value)> entries)
    {
        var tokens = new TokenBuffer();
        _phrases = [.. entries.Select(entry => (Words(entry.Phrase, tokens), entry.Value, 0))];
        int[] single = [.. _phrases.Index().Where(static phrase => FirstWords(phrase.Item.Words, 2).IsEmpty).Select(static phrase => phrase.Index)];
        _first = new WordTable<int>([.. single.Select(i => (_phrases[i].Words, i)), .. _phrases.Select(static phrase => (FirstWords(phrase.Words, 1), -1))]);
        _pairs = new WordTable<int>(_phrases.Select(static (phrase, i) => (FirstWords(phrase.Words, 2), i)).Where(static pair => !pair.Item1.IsEmpty));
        for (int i = _phrases.Length - 1; i > 0; i--)
        {
            ReadOnlySpan<char> pair = FirstWords(_phrases[i].Words, 2).Span;
            if (!pair.IsEmpty && _pairs.Get(pair) is var first && first != i) (_phrases[i].Next, _phrases[first].Next) = (_phrases[first].Next, i);
        }
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="end">Where the phrase must end at the latest.</param>
    /// <param name="value">What is known of it; the default for none.</param>
    /// <returns>The number of its tokens, 0 for none.</returns>
    public int Match(TaggedText text, int token, int end, out T? value)
    {
        value = default;
        int longest = 0;
        ReadOnlySpan<char> first = text.Word(token);
        if (!_first.TryGet(first, out int place)) return 0;
        if (place >= 0) (longest, value) = (1, _phrases[place].Value);
        if (token + 1 >= end || !TryGetPair(first, text.Word(token + 1), out place, out int length)) return longest;
        do
        {
            ref readonly (ReadOnlyMemory<char> Words, T Value, int Next) phrase = ref _phrases[place];
            int matched = Match(text, token, end, phrase.Words.Span[length..]);
            if (matched > longest) (longest, value) = (matched, phrase.Value);
            place = phrase.Next;
        }
        while (place != 0);
        return longest;
    }

    /// <summary>The first phrase that begins with two words, and their length with the space between them.</summary>
    private bool TryGetPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out int place, out int length)
    {
        (place, length) = (0, first.Length + 1 + second.Length);
        if (second.Length > LongestWord) return false;
        Span<char> straight = stackalloc char[LongestWord];
        second.Replace(straight, '’', '\'');
        return _pairs.TryGet(first, straight[..second.Length], out place);
    }

    /// <summary>The tokens of a phrase of which the first two words match; 0 where another does not.</summary>
    private static int Match(TaggedText text, int token, int end, ReadOnlySpan<char> rest)
    {
        int matched = 2;
        for (; !rest.IsEmpty; matched++)
        {
            if (token + matched >= end) return 0;
            ReadOnlySpan<char> word = text.Word(token + matched);
            int length = word.Length + 1;
            if (rest.Length < length || (rest.Length > length && rest[length] != ' ') || !IsSame(word, rest[1..length])) return 0;
            rest = rest[length..];
        }
        return matched;
    }

    /// <summary>The words of a phrase, one space apart, as most lists have them already.</summary>
    private static ReadOnlyMemory<char> Words(ReadOnlyMemory<char> phrase, TokenBuffer tokens)
    {
        Tokenizer.English.Tokenize(phrase.Span, tokens);
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens.Spans[i].Start != tokens.Spans[i - 1].End + 1) return string.Join(' ', tokens.Spans.ToArray().Select(span => phrase[span.Start..span.End])).AsMemory();
        }
        return phrase;
    }

    /// <summary>So many words from the first; empty where the phrase has fewer.</summary>
    private static ReadOnlyMemory<char> FirstWords(ReadOnlyMemory<char> words, int count)
    {
        int end = -1;
        for (; count > 0 && end < words.Length; count--)
        {
            int next = words.Span[(end + 1)..].IndexOf(' ');
            end = next < 0 ? words.Length : end + 1 + next;
        }
        return count > 0 ? default : words[..end];
    }

    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        for (int i = 0; i < word.Length; i++) if (word[i] != other[i] && char.ToLowerInvariant(word[i]) != char.ToLowerInvariant(other[i]) && !(word[i] == '’' && other[i] == '\'')) return false;
        return true;
    }
}
