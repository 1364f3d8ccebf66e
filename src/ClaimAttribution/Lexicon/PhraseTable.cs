using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Lexicon;

/// <summary>What is known of phrases, looked up by the words at a place, without regard to case and to the form of an apostrophe.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class PhraseTable<T>
{
    /// <summary>By the first word, the longest first.</summary>
    private readonly WordTable<(string[] Words, T Value)[]> _phrases;

    /// <param name="entries">Phrases, whose words are cut as the tokenizer cuts them: <em>is n't</em>.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> entries)
    {
        var tokens = new TokenBuffer();
        _phrases = new(entries.Select(entry => (Words: Words(entry.Phrase, tokens), entry.Value))
            .GroupBy(static phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .Select(static group => (group.Key, group.OrderByDescending(static phrase => phrase.Words.Length).ToArray())));
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
        if (!_phrases.TryGet(text.Word(token), out (string[] Words, T Value)[]? phrases)) return 0;
        foreach ((string[] words, T known) in phrases)
        {
            int matched = 1;
            while (matched < words.Length && token + matched < end && IsSame(text.Word(token + matched), words[matched])) matched++;
            if (matched < words.Length) continue;
            value = known;
            return matched;
        }
        return 0;
    }

    private static string[] Words(string phrase, TokenBuffer tokens)
    {
        Tokenizer.English.Tokenize(phrase, tokens);
        return [.. tokens.Spans.ToArray().Select(span => phrase[span.Start..span.End])];
    }

    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length) return false;
        for (int i = 0; i < word.Length; i++) if (word[i] != other[i] && char.ToLowerInvariant(word[i]) != char.ToLowerInvariant(other[i]) && !(word[i] == '’' && other[i] == '\'')) return false;
        return true;
    }
}
