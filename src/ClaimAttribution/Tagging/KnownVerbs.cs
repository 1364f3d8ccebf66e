using System.Collections.Frozen;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tagging;

/// <summary>The verbs that the lexicon and a lemma table know, looked up by their forms: <em>boasted, brags, denying, misled</em>.</summary>
/// <remarks>Immutable and thread-safe. A look-up allocates nothing.</remarks>
internal sealed class KnownVerbs(IEnumerable<string> lemmas)
{
    private const int MaxLength = 64;

    private static readonly string[] OfLexicon = [.. WordList.Rows("cue-verbs").Concat(WordList.Rows("cue-families").Where(static row => row[1] == "verb")).Select(static row => row[0].Split(' ')[0])];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular =
        WordList.Rows("irregular-verbs").ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs =
        lemmas.Concat(OfLexicon).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The known verb that a form belongs to; null where none does.</summary>
    /// <param name="form">The form in lower case.</param>
    /// <param name="tag">Its tag.</param>
    public string? BaseOf(ReadOnlySpan<char> form, PennTag tag)
    {
        if (form.Length > MaxLength) return null;
        if (tag is PennTag.VBD or PennTag.VBN && Irregular.TryGetValue(form, out string? verb)) return verb;
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

    private string? Find(ReadOnlySpan<char> verb) => _verbs.TryGetValue(verb, out string? known) ? known : null;
}
