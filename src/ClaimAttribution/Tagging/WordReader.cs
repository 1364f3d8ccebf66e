using ClaimAttribution.Parsing;
using ClaimAttribution.Sentences;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tagging;

/// <summary>From a text to its words, sentences, tags and lemmas.</summary>
/// <remarks>Immutable and as thread-safe as its tagger.</remarks>
internal sealed class WordReader(SentenceSplitter splitter, ITagger tagger, Lemmatizer lemmatizer)
{
    public TaggedText Read(string text)
    {
        var buffer = new TokenBuffer();
        var sentences = new List<TextSpan>();
        Tokenizer.English.Tokenize(text, buffer);
        splitter.Split(text, buffer.Spans, sentences);
        TextSpan[] tokens = buffer.Spans.ToArray();
        var tags = new TokenTag[tokens.Length];
        foreach (TextSpan sentence in sentences)
        {
            tagger.Tag(text, tokens.AsSpan(sentence.Start, sentence.Length), tags.AsSpan(sentence.Start, sentence.Length));
            MissingVerbs.Restore(text, tokens.AsSpan(sentence.Start, sentence.Length), tags.AsSpan(sentence.Start, sentence.Length));
        }
        var lemmas = new string[tokens.Length];
        for (int i = 0; i < tokens.Length; i++) lemmas[i] = lemmatizer.Lemma(text.AsSpan(tokens[i].Start, tokens[i].Length), tags[i]);
        var heads = new int[tokens.Length];
        Array.Fill(heads, -1);
        return new TaggedText(text, tokens, tags, lemmas, [.. sentences], heads, new DependencyRelation[tokens.Length]);
    }
}
