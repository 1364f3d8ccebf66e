using System.Buffers;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tagging;

/// <summary>From a text to its words, sentences, tags, lemmas and trees.</summary>
/// <remarks>Immutable and as thread-safe as its tagger.</remarks>
internal sealed class WordReader(ClaimModel model, ITagger? tagger = null)
{
    private readonly ITagger _tagger = tagger ?? model.Tagger;

    public TaggedText Read(string text)
    {
        var buffer = new TokenBuffer();
        var sentences = new List<TextSpan>();
        Tokenizer.English.Tokenize(text, buffer);
        model.Splitter.Split(text, buffer.Spans, buffer.Places, sentences);
        WordOutline[] room = ArrayPool<WordOutline>.Shared.Rent(buffer.Count);
        Span<WordOutline> words = room.AsSpan(0, buffer.Count);
        WordOutline.Read(text, buffer.Spans, words);
        var tagged = new TaggedText(text, buffer.Spans.ToArray(), [.. sentences]);
        foreach (TextSpan sentence in sentences) Read(tagged, sentence, words[sentence.Start..sentence.End]);
        ArrayPool<WordOutline>.Shared.Return(room);
        for (int i = 0; i < tagged.Count; i++)
        {
            tagged.Lemmas[i] = model.Lemmatizer.Lemma(tagged.Word(i), tagged.Tags[i]);
            tagged.LemmaHashes[i] = WordHash.Lower(tagged.Lemmas[i]);
        }
        return tagged;
    }

    private void Read(TaggedText text, TextSpan sentence, ReadOnlySpan<WordOutline> words)
    {
        ReadOnlySpan<TextSpan> tokens = text.Tokens.AsSpan(sentence.Start, sentence.Length);
        Span<TokenTag> tags = text.Tags.AsSpan(sentence.Start, sentence.Length);
        Span<int> heads = text.Heads.AsSpan(sentence.Start, sentence.Length);
        if (_tagger is NetworkTagger network)
        {
            network.Tag(text.Text, tokens, words, tags);
            MissingVerbs.Restore(text.Text, tokens, tags);
        }
        else _tagger.Tag(text.Text, tokens, tags);
        model.Parser.Parse(words, tags, heads, text.Relations.AsSpan(sentence.Start, sentence.Length));
        foreach (ref int head in heads) if (head >= 0) head += sentence.Start;
    }
}
