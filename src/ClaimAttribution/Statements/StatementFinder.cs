using ClaimAttribution.Attributions;
using ClaimAttribution.Models;
using ClaimAttribution.Phrases;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Statements;

/// <summary>Finds the statements of a text: what attributions hold, and the author's own.</summary>
/// <remarks>Used again from text to text; not thread-safe.</remarks>
internal sealed class StatementFinder(PhrasedText phrases)
{
    private readonly TaggedText _text = phrases.Text;
    private readonly PhrasedSentence _sentence = new(phrases);
    private readonly Pool<StatementDraft> _pool = new();

    /// <summary>The statements in order of the text.</summary>
    public List<StatementDraft> Statements { get; } = [];

    /// <summary>Who has which token.</summary>
    public AttributedTokens Attributed { get; } = new();

    /// <summary>The statements in order of the text, and who has which token.</summary>
    public static (List<StatementDraft> Statements, AttributedTokens Attributed) Find(PhrasedText phrases, List<AttributionDraft> attributions)
    {
        var finder = new StatementFinder(phrases);
        finder.Find(attributions);
        return (finder.Statements, finder.Attributed);
    }

    /// <summary>Turns to the text as it is now.</summary>
    public void Find(List<AttributionDraft> attributions)
    {
        _pool.Clear();
        Statements.Clear();
        foreach (AttributionDraft draft in attributions)
        {
            draft.IsRemark = IsRemark(draft);
            if (!draft.IsRemark) Split(draft);
        }
        Attributed.Read(_text.Count, attributions);
        for (int sentence = 0; sentence < _text.Sentences.Count; sentence++)
        {
            _sentence.Read(sentence);
            AuthorStatements.Add(_sentence, Attributed, _pool, Statements);
        }
        Statements.Sort(StatementDraft.InOrder);
    }

    /// <summary><em>says that A, and that B</em> makes two statements.</summary>
    private void Split(AttributionDraft draft)
    {
        if (draft.Content.Count > 1)
        {
            Add(draft).Content.AddRange(draft.Content);
            return;
        }
        TokenRange content = draft.Content[0];
        int start = content.Start;
        for (int i = start + 1; i + 2 < content.End; i++)
        {
            if (_text.Penn(i) != PennTag.CC || !_text.Is(i + 1, "that") || _text.Penn(i + 1) != PennTag.IN) continue;
            int end = _text.Word(i - 1) is "," ? i - 1 : i;
            if (end > start) Add(draft).Content.Add(new TokenRange(start, end));
            start = i + 1;
        }
        Add(draft).Content.Add(new TokenRange(start, content.End));
    }

    private StatementDraft Add(AttributionDraft attribution)
    {
        StatementDraft draft = _pool.Take().Begin(attribution);
        Statements.Add(draft);
        return draft;
    }

    /// <summary><em>declined to comment</em> says nothing.</summary>
    private bool IsSilence(AttributionDraft draft) =>
        draft.Entry.Lemma is "decline" or "refuse" && draft.Content[0] is { Length: > 1 } content && _text.Is(content.Start, "to")
        && _text.Lemma(content.Start + 1) is "comment" or "respond" or "elaborate" or "reply" or "answer";

    /// <summary>A cue whose object is a noun for statements speaks about them and makes none: <em>corroborated the claims</em>.</summary>
    private bool IsRemark(AttributionDraft draft)
    {
        if (IsSilence(draft)) return true;
        if (draft.Entry.Class is not (CueClass.Confirm or CueClass.Deny or CueClass.Contest or CueClass.Refute or CueClass.Retract) || draft.IsNominal) return false;
        TokenRange content = draft.Content[0];
        for (int i = content.Start; i < content.End; i++)
        {
            PennTag tag = _text.Penn(i);
            if (PennTags.IsNoun(tag) && (i + 1 >= content.End || !PennTags.IsNoun(_text.Penn(i + 1)))) return EvidenceLexicon.English.IsStatementNoun(_text.Lemma(i)) && !IsFinite(i + 1, content.End);
            if (tag is PennTag.PRP or PennTag.DT && content.Length == 1) return true;
            if (tag is PennTag.PRP || (!PennTags.IsNoun(tag) && tag is not (PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.POS or PennTag.NNP))) return false;
        }
        return false;
    }

    /// <summary><em>The video <b>was</b> filmed in Oslo, our reporters verified.</em></summary>
    private bool IsFinite(int token, int end) => token < end && _text.Penn(token) is PennTag.MD or PennTag.VBD or PennTag.VBZ or PennTag.VBP;
}
