using System.Buffers;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Tagging;

/// <summary>From a text to its words, sentences, tags, lemmas and trees.</summary>
/// <remarks>Immutable and as thread-safe as its tagger.</remarks>
internal sealed class WordReader(ClaimModel model, ITagger? tagger = null)
{
    private readonly ITagger _tagger = tagger ?? model.Tagger;

    /// <summary>Reads a text into one of its own.</summary>
    public TaggedText Read(string text)
    {
        var tagged = new TaggedText();
        Read(text, tagged);
        return tagged;
    }

    /// <summary>Reads a text into <paramref name="tagged"/>, which forgets the one before.</summary>
    public void Read(string text, TaggedText tagged)
    {
        tagged.Begin(text);
        Tokenizer.English.Tokenize(text, tagged.Tokens);
        model.Splitter.Split(text, tagged.Tokens.Spans, tagged.Tokens.Places, tagged.Sentences);
        WordOutline[] room = ArrayPool<WordOutline>.Shared.Rent(tagged.Count);
        Span<WordOutline> words = room.AsSpan(0, tagged.Count);
        WordOutline.Read(text, tagged.Tokens.Spans, words);
        tagged.MakeRoom();
        // All tags before all trees: each network finds more of its rows still near.
        foreach (TextSpan sentence in tagged.Sentences) Tag(tagged, sentence, words[sentence.Start..sentence.End]);
        foreach (TextSpan sentence in tagged.Sentences) Parse(tagged, sentence, words[sentence.Start..sentence.End]);
        ArrayPool<WordOutline>.Shared.Return(room);
        Span<char> letters = stackalloc char[Lemmatizer.MaxRoom];
        for (int i = 0; i < tagged.Count; i++) tagged.AddLemma(model.Lemmatizer.Lemma(tagged.Word(i), tagged.Tags[i], letters));
    }

    private void Tag(TaggedText text, TextSpan sentence, ReadOnlySpan<WordOutline> words)
    {
        ReadOnlySpan<TextSpan> tokens = text.Tokens.Spans[sentence.Start..sentence.End];
        Span<TokenTag> tags = text.Tags.AsSpan(sentence.Start, sentence.Length);
        if (_tagger is not NetworkTagger network)
        {
            _tagger.Tag(text.Text, tokens, tags);
            return;
        }
        network.Tag(text.Text, tokens, words, tags);
        MissingVerbs.Restore(text.Text, tokens, tags);
    }

    private void Parse(TaggedText text, TextSpan sentence, ReadOnlySpan<WordOutline> words)
    {
        Span<int> heads = text.Heads.AsSpan(sentence.Start, sentence.Length);
        model.Parser.Parse(words, text.Tags.AsSpan(sentence.Start, sentence.Length), heads, text.Relations.AsSpan(sentence.Start, sentence.Length));
        foreach (ref int head in heads) if (head >= 0) head += sentence.Start;
    }
}
