using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tagging;

/// <summary>The verbs that the lexicon and a lemma table know, looked up by their forms: <em>boasted, brags, denying, misled</em>.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class KnownVerbs(IEnumerable<string> lemmas)
{
    private const int MaxLength = 64;

    private static readonly string[] OfLexicon = [.. WordList.Rows("cue-verbs").Concat(WordList.Rows("cue-families").Where(static row => row[1] is "verb")).Select(FirstWord)];

    private static readonly WordTable<string> Irregular = new(WordList.Rows("irregular-verbs").Select(static row => (row.Word, row[1].ToString())), StringComparison.Ordinal);

    private readonly WordTable<string> _verbs = new(lemmas.Concat(OfLexicon).Select(static verb => (verb.AsMemory(), verb)), StringComparison.Ordinal);

    /// <summary>The known verb that a form belongs to; null where none does.</summary>
    /// <param name="form">The form in lower case.</param>
    /// <param name="tag">Its tag.</param>
    public string? BaseOf(ReadOnlySpan<char> form, PennTag tag)
    {
        if (form.Length > MaxLength) return null;
        if (tag is PennTag.VBD or PennTag.VBN && Irregular.TryGet(form, out string? verb)) return verb;
        return tag switch
        {
            PennTag.VBD or PennTag.VBN when form.EndsWith("ied", StringComparison.Ordinal) => OfStem(form[..^3], "y") ?? OfStem(form[..^3], "ie"),
            PennTag.VBD or PennTag.VBN when form.EndsWith("ed", StringComparison.Ordinal) => OfStem(form[..^2]),
            PennTag.VBG when form.EndsWith("ing", StringComparison.Ordinal) => OfStem(form[..^3]),
            PennTag.VBZ when form.EndsWith("ies", StringComparison.Ordinal) => OfStem(form[..^3], "y") ?? OfStem(form[..^3], "ie"),
            PennTag.VBZ when form.EndsWith("es", StringComparison.Ordinal) => OfStem(form[..^2]),
            PennTag.VBZ when form.EndsWith('s') => Find(form[..^1]),
            _ => null,
        };
    }

    /// <summary><em>boast, waste, stop</em> of <em>boast-, wast-, stopp-</em>.</summary>
    private string? OfStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2) return null;
        // A short verb without the e would have doubled its last letter: rated is no form of rat.
        if ((OfStem(stem, "e") ?? Find(stem)) is { } verb) return verb;
        return stem[^1] == stem[^2] ? Find(stem[..^1]) : stem[^1] == 'k' && stem[^2] == 'c' ? Find(stem[..^1]) : null;
    }

    private string? OfStem(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        Span<char> verb = stackalloc char[MaxLength + 1];
        stem.CopyTo(verb);
        ending.CopyTo(verb[stem.Length..]);
        return Find(verb[..(stem.Length + ending.Length)]);
    }

    /// <summary><em>point</em> of <em>point out</em>.</summary>
    private static string FirstWord(LexiconRow row)
    {
        int end = row[0].IndexOf(' ');
        return (end < 0 ? row[0] : row[0][..end]).ToString();
    }

    private string? Find(ReadOnlySpan<char> verb) => _verbs.Get(verb);
}
