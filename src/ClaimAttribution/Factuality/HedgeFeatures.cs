using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Factuality;

/// <summary>The words of a sentence, their neighbours and the pairs that depend on each other: <em>some people believe, it is said, widely considered</em>.</summary>
internal sealed class HedgeFeatures(TaggedText text)
{
    /// <summary>Changes with the templates: weights never meet features that they were not trained on.</summary>
    public const ulong TemplateHash = 0x4845_4447_0000_0001;

    private const int MaxWords = 120;

    private readonly FeatureSet _features = new();

    private enum Template
    {
        Word, Pair, Triple, Head, Relation, Family, Anonymous, Modal,
    }

    /// <summary>The features of one sentence or statement; valid until the next call.</summary>
    public ReadOnlySpan<uint> Of(int first, int end)
    {
        _features.Clear();
        end = Math.Min(end, first + MaxWords);
        uint before = 1, last = 1;
        for (int i = first; i < end; i++)
        {
            uint word = Key(i);
            Add(Template.Word, word);
            Add(Template.Pair, WordHash.Combine(last, word));
            Add(Template.Triple, WordHash.Combine(before, WordHash.Combine(last, word)));
            (before, last) = (last, word);
            Tree(i, word);
        }
        return _features.Distinct();
    }

    private void Tree(int token, uint word)
    {
        byte family = CueFamilies.English.Family(text, token);
        if (family != 0) Add(Template.Family, WordHash.Combine(family, (uint)text.Penn(token)));
        int head = text.Heads[token];
        if (head < 0) return;
        uint relation = (uint)text.Relations[token];
        Add(Template.Head, WordHash.Combine(word, WordHash.Combine(Key(head), relation)));
        if (text.Relations[token] is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Agent or DependencyRelation.Expletive)
        {
            byte above = CueFamilies.English.Family(text, head);
            Add(Template.Relation, WordHash.Combine(word, relation));
            Add(Template.Anonymous, WordHash.Combine(above, WordHash.Combine((uint)text.Penn(token), relation)));
        }
        if (text.Penn(token) == PennTag.MD) Add(Template.Modal, WordHash.Combine(word, text.LemmaHashes[head]));
    }

    /// <summary>Names and numbers are all alike: a hedge has none.</summary>
    private uint Key(int token) => text.Penn(token) switch
    {
        PennTag.NNP or PennTag.NNPS => 2,
        PennTag.CD => 3,
        _ => text.LemmaHashes[token],
    };

    private void Add(Template template, uint value) => _features.Add((int)template, value);
}
