using ClaimAttribution.Sentences;
using ClaimAttribution.Tokens;

namespace ClaimAttribution;

/// <summary>
/// Thread-safe and immutable; one instance serves the whole process. Finds who says what in a text, and how the text
/// itself presents it.
/// </summary>
public sealed class ClaimAnalyzer
{
    private readonly ClaimAnalyzerOptions _options;

    /// <summary>Creates an analyzer; <see cref="English"/> is the ready one.</summary>
    /// <param name="options">What to change from the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ClaimAnalyzer(ClaimAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The analyzer for English with the embedded model and default options.</summary>
    public static ClaimAnalyzer English { get; } = new(new ClaimAnalyzerOptions());

    /// <summary>Analyses one text.</summary>
    /// <param name="text">Any text; no content makes this throw.</param>
    /// <returns>What was found; offsets are UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="ClaimAnalyzerOptions.MaxTextLength"/>.</exception>
    public Analysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > _options.MaxTextLength)
        {
            throw new ArgumentException($"The text has {text.Length} UTF-16 code units; at most {_options.MaxTextLength} are allowed (MaxTextLength).", nameof(text));
        }
        var tokens = new TokenBuffer();
        var ranges = new List<TextSpan>();
        Tokenizer.English.Tokenize(text, tokens);
        SentenceSplitter.English.Split(text, tokens.Spans, ranges);
        return Assemble(text, tokens, ranges);
    }

    private static Analysis Assemble(string text, TokenBuffer tokens, List<TextSpan> ranges)
    {
        var words = new Token[tokens.Count];
        for (int i = 0; i < words.Length; i++) words[i] = new Token(tokens[i], default);
        var sentences = new TextSpan[ranges.Count];
        for (int i = 0; i < sentences.Length; i++) sentences[i] = new TextSpan(tokens[ranges[i].Start].Start, tokens[ranges[i].End - 1].End);
        return new Analysis(text, words, sentences, [], [], []);
    }
}
