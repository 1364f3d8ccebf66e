using ClaimAttribution.Models;
using ClaimAttribution.Names;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>
/// A text in questions and answers (<em>Q: … A: …</em>): who answers is <em>I</em> in the answers and <em>you</em> in the
/// questions. That is the first person whom the text names.
/// </summary>
/// <remarks>Used again from text to text.</remarks>
internal sealed class Interview(TaggedText text, NameMap names)
{
    private const int MinAnswers = 2;

    private Part[] _parts = [];

    private enum Part : byte
    {
        Frame,
        Question,
        Answer,
    }

    /// <summary>The place of the name of who answers among the names of the text; −1 where the text is no interview.</summary>
    public int Guest { get; private set; }

    /// <summary>Whether a pronoun of the first or second person means the guest.</summary>
    public bool IsGuest(int token, PronounKind pronoun) => Guest >= 0 && _parts[token] == (pronoun == PronounKind.Speaker ? Part.Answer : Part.Question);

    /// <summary>Turns to the text as it is now.</summary>
    public void Read()
    {
        Span<Part> parts = Room.Of(ref _parts, text.Count);
        Part part = Part.Frame;
        int answers = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0 && !text.SameParagraph(i) && Label(i) is var label and not Part.Frame)
            {
                part = label;
                if (part == Part.Answer) answers++;
            }
            parts[i] = part;
        }
        Guest = answers < MinAnswers ? -1 : FirstPerson();
    }

    private Part Label(int token)
    {
        ReadOnlySpan<char> word = text.Word(token);
        bool marked = token + 1 < text.Count && text.Word(token + 1) is ":" or ".";
        return word switch
        {
            "Q" when marked => Part.Question,
            "A" when marked => Part.Answer,
            "Q:" or "Q." => Part.Question,
            "A:" or "A." => Part.Answer,
            _ => Part.Frame,
        };
    }

    private int FirstPerson()
    {
        for (int i = 0; i < names.Names.Count; i++) if (names.Entity(i) is { Kind: NameKind.Person, Full.Length: > 1 }) return i;
        return -1;
    }
}
