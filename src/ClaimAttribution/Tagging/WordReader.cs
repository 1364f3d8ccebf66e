using System.Buffers;
using System.Runtime.InteropServices;
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
        Tag(tagged, words);
        model.Parser.Parse(words, tagged.Tags.AsSpan(0, tagged.Count), CollectionsMarshal.AsSpan(tagged.Sentences), tagged.Heads.AsSpan(0, tagged.Count), tagged.Relations.AsSpan(0, tagged.Count));
        ArrayPool<WordOutline>.Shared.Return(room);
        Span<char> letters = stackalloc char[Lemmatizer.MaxRoom];
        for (int i = 0; i < tagged.Count; i++) tagged.AddLemma(model.Lemmatizer.Lemma(tagged.Word(i), tagged.Tags[i], letters));
    }

    private void Tag(TaggedText text, ReadOnlySpan<WordOutline> words)
    {
        Span<TokenTag> tags = text.Tags.AsSpan(0, text.Count);
        if (_tagger is NetworkTagger network) network.Tag(text.Text, text.Tokens.Spans, words, CollectionsMarshal.AsSpan(text.Sentences), tags);
        foreach (TextSpan sentence in text.Sentences)
        {
            ReadOnlySpan<TextSpan> tokens = text.Tokens.Spans[sentence.Start..sentence.End];
            if (_tagger is NetworkTagger) MissingVerbs.Restore(text.Text, tokens, tags[sentence.Start..sentence.End]);
            else _tagger.Tag(text.Text, tokens, tags[sentence.Start..sentence.End]);
        }
    }
}
