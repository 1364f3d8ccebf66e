using ClaimAttribution.Parsing;

namespace ClaimAttribution.Tagging;

/// <summary>A text with its words, their tags, lemmas and heads, and its sentences: what the later stages read.</summary>
/// <remarks>Filled by <see cref="WordReader"/>; not changed and safe to share between threads after that.</remarks>
internal sealed class TaggedText(string text, TextSpan[] tokens, TextSpan[] sentences)
{
    public string Text { get; } = text;

    /// <summary>Half-open ranges of UTF-16 code units.</summary>
    public TextSpan[] Tokens { get; } = tokens;

    /// <summary>Half-open ranges of tokens.</summary>
    public TextSpan[] Sentences { get; } = sentences;

    public TokenTag[] Tags { get; } = new TokenTag[tokens.Length];

    public string[] Lemmas { get; } = new string[tokens.Length];

    /// <summary>The <see cref="WordHash.Lower"/> of each lemma.</summary>
    public uint[] LemmaHashes { get; } = new uint[tokens.Length];

    /// <summary>The token that each token depends on; −1 for the root of a sentence.</summary>
    public int[] Heads { get; } = new int[tokens.Length];

    /// <summary>How it depends on that.</summary>
    public DependencyRelation[] Relations { get; } = new DependencyRelation[tokens.Length];

    public int Count => Tokens.Length;

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public PennTag Penn(int token) => Tags[token].Penn;

    /// <summary>Whether the word is <paramref name="word"/>, without regard to case.</summary>
    public bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= token) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>Whether only white space without a blank line stands between a token and the one before it.</summary>
    public bool SameParagraph(int token)
    {
        if (token == 0) return false;
        return Text.AsSpan(Tokens[token - 1].End..Tokens[token].Start).IndexOfAny('\n', '\r', '\u2029') < 0;
    }
}
