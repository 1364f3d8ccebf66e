using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tagging;

/// <summary>
/// Finds the verb of a sentence in which the tagger saw none: <em>The clerk <b>denied</b> taking money, Members of the group
/// <b>claim</b> to have won</em>, and in headlines <em>Group <b>Claims</b> to Have Won; Two Hurt, Police <b>Say</b></em>.
/// </summary>
internal static class MissingVerbs
{
    private static readonly WordList CueVerbs = WordList.Load("cue-verbs");
    private static readonly WordList CueNouns = WordList.Load("cue-nouns");

    private static readonly WordList CueAdjectives = WordList.Load("cue-adjectives");

    /// <summary>Past forms that are hardly ever anything else: <em>sank, began, wore</em>.</summary>
    private static readonly WordList PastVerbs = WordList.Load("past-verbs");

    public static void Restore(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        RestoreAdjectives(text, tokens, tags);
        bool hasVerb = HasFiniteVerb(tags);
        hasVerb |= RestorePast(text, tokens, tags) | RestoreLast(text, tokens, tags);
        if (!hasVerb && (RestoreParticiple(text, tokens, tags) || RestoreInfinitive(text, tokens, tags))) return;
        if (hasVerb && RestoreBeforeClause(text, tokens, tags)) return;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tags[i].Penn is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.VB) || !(hasVerb ? IsNoNoun(text, tokens, tags, i) : Governs(text, tokens, tags, i) || TakesClause(text, tokens, tags, i))) continue;
            ReadOnlySpan<char> word = text[tokens[i].Start..tokens[i].End];
            bool third = !CueVerbs.Contains(word) && IsThird(word);
            if (!third && !CueVerbs.Contains(word)) continue;
            tags[i] = new TokenTag(UniversalTag.Verb, third ? PennTag.VBZ : PennTag.VBP);
            return;
        }
    }

    /// <summary><em>the <b>alleged</b> theft took place</em>: no participle stands between an article and its noun.</summary>
    private static void RestoreAdjectives(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tags[i].Penn is not (PennTag.VBN or PennTag.VBD) || tags[i - 1].Penn is not (PennTag.DT or PennTag.PRPS) || tags[i + 1].Universal is not (UniversalTag.Noun or UniversalTag.ProperNoun)) continue;
            if (CueAdjectives.Contains(text[tokens[i].Start..tokens[i].End])) tags[i] = new TokenTag(UniversalTag.Adjective, PennTag.JJ);
        }
    }

    private static bool IsThird(ReadOnlySpan<char> word) => word[^1] is 's' or 'S' && (CueVerbs.Contains(word[..^1]) || IsOnY(word));

    /// <summary><em>denies</em></summary>
    private static bool IsOnY(ReadOnlySpan<char> word)
    {
        const int longest = 16;
        if (word.Length > longest || !word.EndsWith("ies", StringComparison.OrdinalIgnoreCase)) return false;
        Span<char> verb = stackalloc char[longest];
        word[..^3].CopyTo(verb);
        verb[word.Length - 3] = 'y';
        return CueVerbs.Contains(verb[..(word.Length - 2)]);
    }

    /// <summary>Whether no noun can stand here, although the sentence has a verb.</summary>
    private static bool IsNoNoun(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<TokenTag> tags, int i) =>
        TakesPerfect(text, tokens, tags, i) || TakesClause(text, tokens, tags, i);

    /// <summary><em>the bank <b>denies</b> that …, doctors <b>question</b> whether …</em></summary>
    private static bool TakesClause(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<TokenTag> tags, int i)
    {
        if (i + 1 == tokens.Length || !IsNominal(tags[i - 1])) return false;
        ReadOnlySpan<char> word = text[tokens[i].Start..tokens[i].End], next = text[tokens[i + 1].Start..tokens[i + 1].End];
        if (next.Equals("whether", StringComparison.OrdinalIgnoreCase)) return tags[i].Penn == PennTag.NN && tags[i - 1].Penn == PennTag.NNS;
        bool third = tags[i].Penn == PennTag.NNS && IsThird(word) && !CueNouns.Contains(word[..^1]) && !CueVerbs.Contains(word);
        return third && (tags[i + 1].Penn == PennTag.VBG || (tags[i + 1].Penn == PennTag.IN && next.Equals("that", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool HasFiniteVerb(ReadOnlySpan<TokenTag> tags)
    {
        foreach (TokenTag tag in tags) if (tag.Penn is PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.MD) return true;
        return false;
    }

    /// <summary><em>The ship <b>sank</b> in the harbour</em></summary>
    private static bool RestorePast(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        bool found = false;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tags[i].Penn is not (PennTag.NN or PennTag.JJ or PennTag.RB) || !IsNominal(tags[i - 1]) || !char.IsLower(text[tokens[i].Start]) || !PastVerbs.Contains(text[tokens[i].Start..tokens[i].End])) continue;
            tags[i] = new TokenTag(UniversalTag.Verb, PennTag.VBD);
            found = true;
        }
        return found;
    }

    /// <summary><em>The photo is old, our reporters <b>verified</b>.</em></summary>
    private static bool RestoreLast(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        int last = tokens.Length - 2;
        if (last < 3 || tags[last].Penn != PennTag.VBN || !IsNominal(tags[last - 1]) || !text[tokens[last].Start..tokens[last].End].EndsWith("ed", StringComparison.Ordinal)) return false;
        int before = last - 1;
        while (before > 0 && (IsNominal(tags[before]) || tags[before].Penn is PennTag.DT or PennTag.PRPS or PennTag.JJ)) before--;
        if (tags[before].Penn != PennTag.Comma) return false;
        tags[last] = new TokenTag(UniversalTag.Verb, PennTag.VBD);
        return true;
    }

    /// <summary>In a headline: <em>Bridge to <b>close</b> in May</em>.</summary>
    private static bool RestoreInfinitive(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        for (int i = 2; i + 1 < tokens.Length; i++)
        {
            if (tags[i].Penn is not (PennTag.JJ or PennTag.NN) || tags[i + 1].Penn != PennTag.IN || !IsNominal(tags[i - 2]) || !text[tokens[i - 1].Start..tokens[i - 1].End].Equals("to", StringComparison.OrdinalIgnoreCase)) continue;
            tags[i - 1] = new TokenTag(UniversalTag.Particle, PennTag.TO);
            tags[i] = new TokenTag(UniversalTag.Verb, PennTag.VB);
            return true;
        }
        return false;
    }

    /// <summary>Two verbs cannot follow each other, so the first is a noun and a verb stands before: <em>The union <b>disputes</b> that wages rose</em>.</summary>
    private static bool RestoreBeforeClause(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        for (int i = 1; i + 3 < tokens.Length; i++)
        {
            if (tags[i].Penn != PennTag.NNS || tags[i + 2].Penn != PennTag.VBZ || tags[i + 3].Penn is not (PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.MD) || !IsNominal(tags[i - 1])) continue;
            if (!text[tokens[i + 1].Start..tokens[i + 1].End].Equals("that", StringComparison.OrdinalIgnoreCase) || !IsThird(text[tokens[i].Start..tokens[i].End])) continue;
            tags[i] = new TokenTag(UniversalTag.Verb, PennTag.VBZ);
            tags[i + 1] = new TokenTag(UniversalTag.SubordinatingConjunction, PennTag.IN);
            tags[i + 2] = new TokenTag(UniversalTag.Noun, PennTag.NNS);
            return true;
        }
        return false;
    }

    private static bool RestoreParticiple(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<TokenTag> tags)
    {
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tags[i].Penn != PennTag.VBN || !IsNominal(tags[i - 1]) || !BeginsObject(text, tokens, tags, i + 1)) continue;
            tags[i] = new TokenTag(UniversalTag.Verb, PennTag.VBD);
            return true;
        }
        return false;
    }

    /// <summary><em>members of Anonymous <b>claim</b> to have …</em>: no noun after a name or a plural goes on like this.</summary>
    private static bool TakesPerfect(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<TokenTag> tags, int i) =>
        i + 2 < tokens.Length && tags[i - 1].Penn is PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRP
        && text[tokens[i + 1].Start..tokens[i + 1].End].Equals("to", StringComparison.OrdinalIgnoreCase) && text[tokens[i + 2].Start..tokens[i + 2].End].Equals("have", StringComparison.OrdinalIgnoreCase);

    private static bool IsNominal(TokenTag tag) => tag.Universal is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun;

    /// <summary>Whether an object or a content begins here, which no participle after a noun takes.</summary>
    private static bool BeginsObject(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<TokenTag> tags, int i) =>
        tags[i].Penn is PennTag.DT or PennTag.CD or PennTag.JJ or PennTag.NNS or PennTag.PRP or PennTag.PRPS or PennTag.NNP or PennTag.VBG || text[tokens[i].Start..tokens[i].End].Equals("that", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a content follows, or the words before are one: <em>…, police say</em>.</summary>
    private static bool Governs(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<TokenTag> tags, int i)
    {
        // A name may look like an adjective: the group Anonymous claim to …
        if (!IsNominal(tags[i - 1]) && !char.IsUpper(text[tokens[i - 1].Start])) return false;
        if (i + 1 == tokens.Length) return text[tokens[i].Start..tokens[i].End] is "say" or "says" or "Say" or "Says";
        ReadOnlySpan<char> next = text[tokens[i + 1].Start..tokens[i + 1].End];
        if (next.Equals("that", StringComparison.OrdinalIgnoreCase)) return true;
        return next.Equals("to", StringComparison.OrdinalIgnoreCase) && i + 2 < tokens.Length && tags[i + 2].Penn is PennTag.VB or PennTag.NNP or PennTag.VBP;
    }
}
