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
internal sealed class Scope(TaggedText text, QuotationMap quotations, WordTraits words)
{
    /// <summary>The longest way up to a governor.</summary>
    private const int MaxDepth = 12;

    private uint[] _children = [];
    private int[] _heads = [], _left = [], _right = [], _opens = [], _closes = [], _governors = [], _sentences = [], _subjects = [], _objects = [];
    private ushort[] _leads = [];
    private byte[] _depths = [], _vias = [], _rules = [], _labels = [];

    public TaggedText Text { get; } = text;

    public QuotationMap Quotations { get; } = quotations;

    /// <summary>The first token.</summary>
    public int Start { get; private set; }

    public int Count { get; private set; }

    /// <summary>What each word is by the rules.</summary>
    public Span<byte> Rules => _rules.AsSpan(0, Count);

    /// <summary>What each word is by the first reading.</summary>
    public Span<byte> Labels => _labels.AsSpan(0, Count);

    /// <summary>How far each role is ahead by the first reading.</summary>
    public Span<ushort> Leads => _leads.AsSpan(0, Count);

    /// <summary>How far a role is ahead of none by the first reading.</summary>
    public uint Lead(int i, Role role) => Has(i) ? (uint)(_leads[i] >> (4 * (3 - (int)role))) & 15 : 16;

    /// <summary>Turns to the tokens of a range.</summary>
    public void Read(TokenRange range)
    {
        Start = range.Start;
        Count = range.Length;
        MakeRoom();
        for (int i = 0; i < Count; i++) ReadParse(i);
        for (int i = 0; i < Count; i++) ReadEdges(i);
        for (int i = 0; i < Count; i++) if (_heads[i] >= 0) ReadDependent(i, _heads[i]);
        for (int i = 0; i < Count; i++) ReadGovernor(i);
        ReadSentences();
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

    public bool Has(int i) => (uint)i < (uint)Count;

    public uint Word(int i) => Has(i) ? words.Words[Start + i] : Edge(i);

    public uint Lemma(int i) => Has(i) ? Text.LemmaHashes[Start + i] : Edge(i);

    public uint Tag(int i) => Has(i) ? (uint)Text.Tags[Start + i].Penn : Edge(i);

    public DependencyRelation Relation(int i) => Has(i) ? Text.Relations[Start + i] : DependencyRelation.None;

    /// <summary>The place of the head; −1 for a root.</summary>
    public int Head(int i) => Has(i) ? _heads[i] : -1;

    /// <summary>Which families of relations the dependents of a word have, a bit each.</summary>
    public uint Children(int i) => Has(i) ? _children[i] : 0;

    /// <summary>The highest word whose constituent begins at a place; the word itself where none does.</summary>
    public int Opens(int i) => Has(i) ? _opens[i] : -1;

    /// <summary>The highest word whose constituent ends at a place.</summary>
    public int Closes(int i) => Has(i) ? _closes[i] : -1;

    /// <summary>The nearest ancestor that the lexicon knows as a cue; −1 for none.</summary>
    public int Governor(int i) => Has(i) ? _governors[i] : -1;

    /// <summary>How many steps the governor is above.</summary>
    public byte Depth(int i) => Has(i) ? _depths[i] : (byte)0;

    /// <summary>How the branch with the word hangs below its governor.</summary>
    public DependencyRelation Via(int i) => Has(i) ? (DependencyRelation)_vias[i] : DependencyRelation.None;

    /// <summary>The class of cue that the lexicon has for the word, by its part of speech; 0 for none.</summary>
    public byte Cue(int i) => Has(i) ? words.Cues[Start + i] : (byte)0;

    /// <summary>The number of the word's family in the wider list; 0 for none.</summary>
    public byte Family(int i) => Has(i) ? words.Families[Start + i] : (byte)0;

    /// <summary>The kind of holder that the noun names, plus one; 0 for none.</summary>
    public byte Holder(int i) => Has(i) ? words.Holders[Start + i] : (byte)0;

    /// <summary>The subject among the dependents of a word; −1 for none.</summary>
    public int Subject(int i) => Has(i) ? _subjects[i] : -1;

    /// <summary>The object among the dependents of a word; −1 for none.</summary>
    public int Object(int i) => Has(i) ? _objects[i] : -1;

    /// <summary>0 outside of quotations, 1 inside, 2 for an opening mark, 3 for a closing one.</summary>
    public byte Quote(int i) => Has(i) ? words.Quotes[Start + i] : (byte)4;

    public int Sentence(int i) => Has(i) ? _sentences[i] : -1;

    public byte Rule(int i) => Has(i) ? _rules[i] : RoleLabels.Outside;

    public byte Label(int i) => Has(i) ? _labels[i] : RoleLabels.Outside;

    private static uint Edge(int i) => i < 0 ? 0xE0E0u : 0xE1E1u;

    private void MakeRoom()
    {
        Room.Of(ref _heads, Count);
        Room.Of(ref _left, Count);
        Room.Of(ref _right, Count);
        Room.Of(ref _opens, Count);
        Room.Of(ref _closes, Count);
        Room.Of(ref _governors, Count);
        Room.Of(ref _sentences, Count);
        Room.Of(ref _subjects, Count);
        Room.Of(ref _objects, Count);
        Room.Of(ref _children, Count).Clear();
        Room.Of(ref _leads, Count).Clear();
        Room.Of(ref _depths, Count).Clear();
        Room.Of(ref _vias, Count).Clear();
        Room.Of(ref _rules, Count).Clear();
        Room.Of(ref _labels, Count).Clear();
    }

    private void ReadParse(int i)
    {
        int head = Text.Heads[Start + i] - Start;
        _heads[i] = Has(head) && Text.Heads[Start + i] >= 0 ? head : -1;
        (_left[i], _right[i], _opens[i], _closes[i], _governors[i], _subjects[i], _objects[i]) = (i, i, i, i, -1, -1, -1);
    }

    private void ReadDependent(int i, int head)
    {
        _children[head] |= RelationFamilies.Bit(Relation(i));
        if (Relation(i) is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject) _subjects[head] = i;
        else if (Relation(i) is DependencyRelation.Object) _objects[head] = i;
    }

    /// <summary>Widens the constituents of all heads above a word to the word; each step widens, so the sum of the steps is small.</summary>
    private void ReadEdges(int i)
    {
        int head = _heads[i];
        for (int steps = 0; head >= 0 && steps < MaxDepth * 2 && (i < _left[head] || i > _right[head]); steps++)
        {
            if (i < _left[head]) _left[head] = i;
            else _right[head] = i;
            head = _heads[head];
        }
    }

    private void ReadGovernor(int i)
    {
        int under = i;
        bool governed = false;
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            if (_left[under] == i) _opens[i] = under;
            if (_right[under] == i) _closes[i] = under;
            int head = _heads[under];
            if (head < 0) break;
            if (!governed && words.Cues[Start + head] != 0)
            {
                (_governors[i], _depths[i], _vias[i]) = (head, (byte)(depth + 1), (byte)Relation(under));
                governed = true;
            }
            under = head;
        }
    }

    private void ReadSentences()
    {
        int sentence = Text.SentenceOf(Start);
        for (int i = 0; i < Count; i++)
        {
            while (Text.Sentences[sentence].End <= Start + i) sentence++;
            _sentences[i] = sentence;
        }
    }
}
