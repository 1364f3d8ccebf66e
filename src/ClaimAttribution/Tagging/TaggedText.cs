using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tagging;

/// <summary>A text with its words, their tags, lemmas and heads, and its sentences: what the later stages read.</summary>
/// <remarks>
/// Filled by <see cref="WordReader"/>, for one text after the other; not changed and safe to share between threads until the next.
/// Its arrays may be longer than the text.
/// </remarks>
internal sealed class TaggedText
{
    private TokenTag[] _tags = [];
    private uint[] _lemmaHashes = [];
    private int[] _heads = [];
    private DependencyRelation[] _relations = [];

    /// <summary>The lemmas one behind the other, and where each ends.</summary>
    private char[] _letters = [];
    private int[] _lemmaEnds = [];
    private int _lemmas;

    public string Text { get; private set; } = "";

    /// <summary>Half-open ranges of UTF-16 code units.</summary>
    public TokenBuffer Tokens { get; } = new();

    /// <summary>Half-open ranges of tokens.</summary>
    public List<TextSpan> Sentences { get; } = [];

    public TokenTag[] Tags => _tags;

    /// <summary>The <see cref="WordHash.Lower"/> of each lemma.</summary>
    public uint[] LemmaHashes => _lemmaHashes;

    /// <summary>The token that each token depends on; −1 for the root of a sentence.</summary>
    public int[] Heads => _heads;

    /// <summary>How it depends on that.</summary>
    public DependencyRelation[] Relations => _relations;

    public int Count => Tokens.Count;

    public ReadOnlySpan<char> Word(int token)
    {
        TextSpan span = Tokens[token];
        return Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The words of a range and what stands between them.</summary>
    public ReadOnlySpan<char> Words(TokenRange range) => Text.AsSpan(Tokens[range.Start].Start..Tokens[range.End - 1].End);

    /// <summary>The dictionary form of a word.</summary>
    public ReadOnlySpan<char> Lemma(int token)
    {
        int start = token == 0 ? 0 : _lemmaEnds[token - 1];
        return _letters.AsSpan(start, _lemmaEnds[token] - start);
    }

    public PennTag Penn(int token) => Tags[token].Penn;

    /// <summary>Whether the word is <paramref name="word"/>, without regard to case.</summary>
    public bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Turns to a text of which nothing is known yet.</summary>
    public void Begin(string text)
    {
        Text = text;
        Tokens.Clear();
        Sentences.Clear();
        _lemmas = 0;
    }

    /// <summary>Makes room for what is to be known of each token.</summary>
    public void MakeRoom()
    {
        Room.Of(ref _tags, Count).Clear();
        Room.Of(ref _lemmaHashes, Count);
        Room.Of(ref _heads, Count);
        Room.Of(ref _relations, Count);
        Room.Of(ref _lemmaEnds, Count);
        // Few lemmas are longer than their words; those make the room grow.
        Room.Of(ref _letters, Text.Length);
    }

    /// <summary>Adds the lemma of the next token.</summary>
    public void AddLemma(ReadOnlySpan<char> lemma)
    {
        int start = _lemmas == 0 ? 0 : _lemmaEnds[_lemmas - 1], end = start + lemma.Length;
        if (end > _letters.Length) Array.Resize(ref _letters, 2 * end);
        lemma.CopyTo(_letters.AsSpan(start));
        _lemmaHashes[_lemmas] = WordHash.Lower(lemma);
        _lemmaEnds[_lemmas++] = end;
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Count - 1;
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
