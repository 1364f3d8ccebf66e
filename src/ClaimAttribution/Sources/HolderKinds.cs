using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>Tells holders whose names are withheld, and those who are nobody in particular, from those the text identifies.</summary>
internal static class HolderKinds
{
    private const int Window = 16;

    private static readonly WordList UnnamedRoles = WordList.Load("unnamed-roles");
    private static readonly WordList UnspecifiedHolders = WordList.Load("unspecified-holders");

    /// <summary>The kind of a holder that a noun phrase without a name stands for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The words of the source.</param>
    /// <param name="head">Their head.</param>
    /// <param name="kind">What the noun says.</param>
    public static SourceKind Of(TaggedText text, TokenRange source, int head, SourceKind kind)
    {
        if (IsUnspecified(text, source, head)) return SourceKind.Unspecified;
        if (IsSource(text, head)) return SourceKind.Anonymous;
        if (kind is SourceKind.Document or SourceKind.Organization) return kind;
        if (HasAnonymity(text, source)) return SourceKind.Anonymous;
        return text.Penn(head) == PennTag.NN && IsIndefinite(text, source) && head == source.End - 1 && UnnamedRoles.Contains(text.Lemma(head)) ? SourceKind.Anonymous : kind;
    }

    /// <summary><em>some</em>, <em>critics</em>, <em>many people</em>, but not <em>the people</em> or <em>critics of the bridge</em>.</summary>
    private static bool IsUnspecified(TaggedText text, TokenRange source, int head)
    {
        if (head != source.End - 1 || source.Length > 2 || !(UnspecifiedHolders.Contains(text.Lemma(head)) || UnspecifiedHolders.Contains(text.Word(head)))) return false;
        if (source.Length == 1) return text.Penn(head) is not PennTag.NN || !UnspecifiedHolders.Contains(text.Lemma(head)) || text.Lemma(head) is "everybody" or "everyone" or "nobody" or "somebody" or "someone" or "anybody" or "anyone";
        return text.Penn(head) is PennTag.NNS && UnspecifiedHolders.Contains(text.Word(source.Start)) || text.Lemma(head) is "public" || (text.Is(source.Start, "no") && text.Is(head, "one"));
    }

    private static bool IsSource(TaggedText text, int head) => text.Lemma(head) is "source" or "insider" || text.Is(head, "sources");

    /// <summary><em>who asked not to be named</em>, <em>speaking on condition of anonymity</em>, in the source or shortly after it.</summary>
    private static bool HasAnonymity(TaggedText text, TokenRange source)
    {
        for (int i = source.Start; i < Math.Min(text.Count, source.End + Window); i++)
        {
            if (i >= source.End && text.Word(i) is "." or ";" or "“" or "\"") break;
            if (text.Lemma(i) is "anonymity" or "anonymously") return true;
            if (i < source.End && text.Lemma(i) is "anonymous" or "unnamed" or "unidentified" or "undisclosed") return true;
            if (i < source.End && i + 1 < text.Count && ((text.Is(i, "familiar") && text.Is(i + 1, "with")) || (text.Is(i, "close") && text.Is(i + 1, "to")))) return true;
            if (text.Is(i, "not") && i + 3 < text.Count && text.Is(i + 1, "to") && text.Is(i + 2, "be") && text.Lemma(i + 3) is "name" or "named" or "identify" or "identified" or "quote" or "quoted") return true;
        }
        return false;
    }

    private static bool IsIndefinite(TaggedText text, TokenRange source) =>
        source.Length == 1 || text.Word(source.Start) is not ("the" or "The" or "this" or "This" or "that" or "That") && text.Penn(source.Start) != PennTag.PRPS;
}
