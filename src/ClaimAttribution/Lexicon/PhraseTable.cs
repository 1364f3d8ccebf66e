using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Lexicon;

/// <summary>What is known of phrases, looked up by the words at a place, without regard to case and to the form of an apostrophe.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class PhraseTable<T>
{
    /// <summary>Words one space apart, what is known, and the next phrase with the same first word, 0 for none.</summary>
    private readonly (ReadOnlyMemory<char> Words, T Value, int Next)[] _phrases;

    /// <summary>The first phrase by its first word.</summary>
    private readonly WordTable<int> _first;

    /// <param name="entries">Phrases, whose words are cut as the tokenizer cuts them: <em>is n't</em>.</param>
    public PhraseTable(IEnumerable<(ReadOnlyMemory<char> Phrase, T Value)> entries)
    {
        var tokens = new TokenBuffer();
        _phrases = [.. entries.Select(entry => (Words(entry.Phrase, tokens), entry.Value, 0))];
        _first = new WordTable<int>(_phrases.Select(static (phrase, i) => (FirstWord(phrase.Words), i)));
        for (int i = _phrases.Length - 1; i > 0; i--)
        {
            int first = _first.Get(FirstWord(_phrases[i].Words).Span);
            if (first != i) (_phrases[i].Next, _phrases[first].Next) = (_phrases[first].Next, i);
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
        do
        {
            ref readonly (ReadOnlyMemory<char> Words, T Value, int Next) phrase = ref _phrases[place];
            int matched = Match(text, token, end, phrase.Words.Span[first.Length..]);
            if (matched > longest) (longest, value) = (matched, phrase.Value);
            place = phrase.Next;
        }
        while (place != 0);
        return longest;
    }

    /// <summary>The tokens of a phrase of which the first word matches; 0 where another does not.</summary>
    private static int Match(TaggedText text, int token, int end, ReadOnlySpan<char> rest)
    {
        int matched = 1;
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

    private static ReadOnlyMemory<char> FirstWord(ReadOnlyMemory<char> words)
    {
        int end = words.Span.IndexOf(' ');
        return end < 0 ? words : words[..end];
    }

    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        for (int i = 0; i < word.Length; i++) if (word[i] != other[i] && char.ToLowerInvariant(word[i]) != char.ToLowerInvariant(other[i]) && !(word[i] == '’' && other[i] == '\'')) return false;
        return true;
    }
}
