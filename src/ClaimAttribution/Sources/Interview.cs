using ClaimAttribution.Names;
using ClaimAttribution.Tagging;

namespace ClaimAttribution.Sources;

/// <summary>
/// A text in questions and answers (<em>Q: … A: …</em>): who answers is <em>I</em> in the answers and <em>you</em> in the
/// questions. That is the first person whom the text names.
/// </summary>
internal sealed class Interview
{
    private const int MinAnswers = 2;

    private readonly Part[] _parts;

    private Interview(Part[] parts, int guest)
    {
        _parts = parts;
        Guest = guest;
    }

    private enum Part : byte
    {
        Frame,
        Question,
        Answer,
    }

    /// <summary>The place of the name of who answers among the names of the text.</summary>
    public int Guest { get; }

    /// <summary>Whether a pronoun of the first or second person means the guest.</summary>
    public bool IsGuest(int token, PronounKind pronoun) => _parts[token] == (pronoun == PronounKind.Speaker ? Part.Answer : Part.Question);

    /// <summary>The interview that a text is; null where it is none.</summary>
    public static Interview? Read(TaggedText text, NameMap names)
    {
        var parts = new Part[text.Count];
        Part part = Part.Frame;
        int answers = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (i > 0 && !text.SameParagraph(i) && Label(text, i) is var label and not Part.Frame)
            {
                part = label;
                if (part == Part.Answer) answers++;
            }
            parts[i] = part;
        }
        int guest = FirstPerson(names);
        return answers < MinAnswers || guest < 0 ? null : new Interview(parts, guest);
    }

    private static Part Label(TaggedText text, int token)
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

    private static int FirstPerson(NameMap names)
    {
        for (int i = 0; i < names.Names.Count; i++) if (names.Entity(i) is { Kind: NameKind.Person, Full.Length: > 1 }) return i;
        return -1;
    }
}
