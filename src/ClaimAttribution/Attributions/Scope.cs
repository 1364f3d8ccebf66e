using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Attributions;

/// <summary>
/// A stretch of text in which attributions are looked for: the whole text, or the content of an attribution for those inside it.
/// What stands outside does not count: a word whose head is outside is a root. Places count from the first token of the scope.
/// </summary>
/// <remarks>Filled anew for each stretch; not thread-safe.</remarks>
internal sealed class Scope(TaggedText text, QuotationMap quotations, WordTraits traits)
{
    /// <summary>The longest way up to a governor.</summary>
    private const int MaxDepth = 12;

    /// <summary>How many places before and behind the scope can be asked for; −1, the place of no word, is one.</summary>
    private const int Margin = 2;

    private ScopeWord[] _words = [];
    private int[] _left = [], _right = [];
    private byte[] _rules = [], _labels = [];
    private ushort[] _leads = [];

    public TaggedText Text { get; } = text;

    public QuotationMap Quotations { get; } = quotations;

    /// <summary>The first token.</summary>
    public int Start { get; private set; }

    public int Count { get; private set; }

    /// <summary>Whether it is a part of the text only, the content of an attribution.</summary>
    public bool IsContent => Count < Text.Count;

    /// <summary>What each word is by the rules.</summary>
    public Span<byte> Rules => _rules.AsSpan(Margin, Count);

    /// <summary>What each word is by the first reading.</summary>
    public Span<byte> Labels => _labels.AsSpan(Margin, Count);

    /// <summary>How far each role is ahead by the first reading.</summary>
    public Span<ushort> Leads => _leads.AsSpan(0, Count);

    /// <summary>The word at a place, or what stands beyond the edges.</summary>
    public ref readonly ScopeWord this[int i] => ref _words[i + Margin];

    public byte Rule(int i) => _rules[i + Margin];

    public byte Label(int i) => _labels[i + Margin];

    /// <summary>How far a role is ahead of none by the first reading.</summary>
    public uint Lead(int i, Role role) => Has(i) ? (uint)(_leads[i] >> (4 * (3 - (int)role))) & 15 : 16;

    public bool Has(int i) => (uint)i < (uint)Count;

    /// <summary>Turns to the tokens of a range.</summary>
    public void Read(TokenRange range)
    {
        Start = range.Start;
        Count = range.Length;
        Span<ScopeWord> words = MakeRoom();
        traits.Words.Slice(Start, Count).CopyTo(words);
        for (int i = 0; i < Count; i++) ReadParse(ref words[i], i);
        for (int i = 0; i < Count; i++) ReadEdges(words, i);
        for (int i = 0; i < Count; i++) if (words[i].Head >= 0) ReadDependent(words, i);
        for (int i = 0; i < Count; i++) ReadGovernor(words, i);
        ReadSentences(words);
    }

    /// <summary>Labels the words of an attribution that lie in a window of the scope.</summary>
    public void Write(AttributionDraft draft, Span<byte> labels, TokenRange window)
    {
        foreach (TokenRange content in draft.Content) Write(content, Role.Content, labels, window);
        Write(draft.Source, Role.Source, labels, window);
        Write(draft.Cue, Role.Cue, labels, window);
    }

    private void Write(TokenRange range, Role role, Span<byte> labels, TokenRange window)
    {
        int start = Math.Max(range.Start - Start, window.Start), end = Math.Min(range.End - Start, window.End);
        if (end > start) RoleLabels.Write(labels, start - window.Start, end - window.Start, role);
    }

    /// <summary>The words of the scope, those beyond its edges written.</summary>
    private Span<ScopeWord> MakeRoom()
    {
        int all = Count + (2 * Margin);
        Room.Of(ref _left, Count);
        Room.Of(ref _right, Count);
        Room.Of(ref _rules, all).Clear();
        Room.Of(ref _labels, all).Clear();
        Room.Of(ref _leads, Count).Clear();
        Span<ScopeWord> words = Room.Of(ref _words, all);
        words[..Margin].Fill(ScopeWord.Before);
        words[^Margin..].Fill(ScopeWord.Behind);
        return words[Margin..^Margin];
    }

    private void ReadParse(ref ScopeWord word, int i)
    {
        int head = Text.Heads[Start + i] - Start;
        word.Head = Has(head) && Text.Heads[Start + i] >= 0 ? head : -1;
        (_left[i], _right[i], word.Opens, word.Closes, word.Governor, word.Subject, word.Object) = (i, i, i, i, -1, -1, -1);
    }

    private static void ReadDependent(Span<ScopeWord> words, int i)
    {
        ref ScopeWord head = ref words[words[i].Head];
        head.Children |= RelationFamilies.Bit(words[i].Relation);
        if (words[i].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject) head.Subject = i;
        else if (words[i].Relation is DependencyRelation.Object) head.Object = i;
    }

    /// <summary>Widens the constituents of all heads above a word to the word; each step widens, so the sum of the steps is small.</summary>
    private void ReadEdges(Span<ScopeWord> words, int i)
    {
        int head = words[i].Head;
        for (int steps = 0; head >= 0 && steps < MaxDepth * 2 && (i < _left[head] || i > _right[head]); steps++)
        {
            if (i < _left[head]) _left[head] = i;
            else _right[head] = i;
            head = words[head].Head;
        }
    }

    private void ReadGovernor(Span<ScopeWord> words, int i)
    {
        ref ScopeWord word = ref words[i];
        int under = i;
        bool governed = false;
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            bool opens = _left[under] == i, closes = _right[under] == i;
            if (opens) word.Opens = under;
            if (closes) word.Closes = under;
            int head = words[under].Head;
            // What is above a constituent that has the word inside has it inside.
            if (head < 0 || (governed && !opens && !closes)) break;
            if (!governed && words[head].Cue != 0)
            {
                (word.Governor, word.Depth, word.Via) = (head, (byte)(depth + 1), words[under].Relation);
                governed = true;
            }
            under = head;
        }
    }

    private void ReadSentences(Span<ScopeWord> words)
    {
        int sentence = Text.SentenceOf(Start);
        for (int i = 0; i < Count; i++)
        {
            while (Text.Sentences[sentence].End <= Start + i) sentence++;
            words[i].Sentence = sentence;
        }
    }
}
