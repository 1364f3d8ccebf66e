using ClaimAttribution.Lexicon;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Names;

/// <summary>Cuts proper nouns in a row into names and types each by its own words and its title.</summary>
internal readonly struct NameScanner(TaggedText text)
{
    private const int MaxWords = 12;

    private static readonly NameLexicon Lexicon = NameLexicon.English;
    private static readonly WordList TimeNouns = WordList.Load("time-nouns");

    /// <summary>The name that begins at a token, its title included; an empty range where none does.</summary>
    /// <param name="start">The token.</param>
    /// <param name="next">Where to go on.</param>
    public Name Read(int start, out int next)
    {
        next = start + 1;
        if (!IsName(start)) return IsNation(start) ? new Name(new TokenRange(start, start + 1), NameKind.Group, IsGuess: false, Gender.Unknown) : default;
        next = End(start);
        int first = start;
        Gender title = Gender.Unknown;
        while (first < next && IsTitle(first) && !(first + 2 == next && Lexicon.OrganizationWords.Contains(text.Word(first + 1))))
        {
            if (Lexicon.OfTitle(text.Word(first)) is var gender and not Gender.Unknown) title = gender;
            first++;
        }
        if (first == next) return default;
        var range = new TokenRange(first, next);
        if (range.Length == 1 && (text.Tokens[first].Length == 1 || TimeNouns.Contains(text.Word(first)))) return default;
        if (range.Length == 1 && first == start && IsCommonNoun(first)) return default;
        NameKind kind = Kind(range, titled: first > start);
        if (kind == NameKind.Person && title == Gender.Unknown && (range.Length > 1 || !Lexicon.Surnames.Contains(text.Word(first)))) title = Lexicon.OfGivenName(text.Word(first));
        return new Name(range, kind, IsGuess(range, kind, titled: first > start), title);
    }

    private int End(int start)
    {
        int end = start + 1, limit = Math.Min(text.Count, start + MaxWords);
        bool organization = Lexicon.OrganizationWords.Contains(text.Word(start)) || IsAcronym(text.Word(start)), titles = IsTitle(start);
        while (end < limit && text.SameParagraph(end))
        {
            if (IsName(end))
            {
                if (!titles && BeginsName(start, end, limit)) break;
                titles &= IsTitle(end);
            }
            else if (!(organization && Joins(end, limit)) && !IsHyphen(end, limit)) break;
            organization |= Lexicon.OrganizationWords.Contains(text.Word(end));
            end++;
        }
        return end;
    }

    /// <summary><em>Ada Cobb<b>-</b>Holm</em></summary>
    private bool IsHyphen(int token, int limit) =>
        text.Penn(token) == PennTag.HYPH && token + 1 < limit && IsName(token + 1) && text.Tokens[token].Start == text.Tokens[token - 1].End && text.Tokens[token + 1].Start == text.Tokens[token].End;

    /// <summary><em>Ohio | Gov. John Holm</em>, <em>State | Hillary Holm</em>, <em>Democrat | Elias Holm</em>: a person after what says more of them.</summary>
    private bool BeginsName(int start, int token, int limit)
    {
        if (token + 1 >= limit || !IsName(token + 1)) return false;
        ReadOnlySpan<char> next = text.Word(token + 1);
        if (IsTitle(token)) return !IsSuffix(next) && !Lexicon.OrganizationWords.Contains(next);
        if (!Lexicon.IsGivenName(text.Word(token)) || Lexicon.OrganizationWords.Contains(next)) return false;
        ReadOnlySpan<char> before = text.Words(new TokenRange(start, token)), last = text.Word(token - 1);
        return Lexicon.Groups.Contains(last) || Lexicon.OrganizationWords.Contains(last) || Lexicon.Organizations.Contains(before) || Lexicon.Places.Contains(before);
    }

    /// <summary><em>Bank <b>of</b> England</em>, <em>Marks <b>&amp;</b> Spencer</em>.</summary>
    private bool Joins(int token, int limit)
    {
        if (token + 1 >= limit || text.Word(token) is not ("&" or "of" or "for")) return false;
        return IsName(token + 1) || (text.Is(token + 1, "the") && token + 2 < limit && IsName(token + 2));
    }

    private NameKind Kind(TokenRange range, bool titled)
    {
        ReadOnlySpan<char> words = text.Words(range), first = text.Word(range.Start), last = text.Word(range.End - 1);
        if (Lexicon.Organizations.Contains(words)) return NameKind.Organization;
        if (titled) return NameKind.Person;
        if (Lexicon.Places.Contains(words)) return NameKind.Place;
        if (IsGroup(last)) return NameKind.Group;
        if (range.Length == 1) return OfOneWord(range.Start);
        if (Lexicon.OrganizationWords.Contains(last) || text.Penn(range.End - 1) == PennTag.NNPS) return NameKind.Organization;
        if (HasJoint(range)) return NameKind.Organization;
        if (Lexicon.ThingWords.Contains(last)) return NameKind.None;
        if (Lexicon.PlaceWords.Contains(last)) return NameKind.Place;
        // the Clinton-Kaine ticket, not: Anne-Marie
        if (range.Length == 3 && text.Word(range.Start + 1) is "-" && !Lexicon.IsGivenName(last)) return NameKind.None;
        if (Lexicon.IsGivenName(first)) return NameKind.Person;
        if (Lexicon.Places.Contains(last) || Lexicon.PlaceWords.Contains(first)) return NameKind.Place;
        if (Lexicon.OrganizationWords.Contains(first) || Lexicon.Organizations.Contains(first)) return NameKind.Organization;
        if (Lexicon.Places.Contains(first)) return NameKind.None;
        return range.Length <= 3 && ArePersonal(range) ? NameKind.Person : NameKind.None;
    }

    /// <summary><em>Sources</em> at the head of a sentence.</summary>
    private bool IsCommonNoun(int token)
    {
        if (token > 0 && text.SameParagraph(token) && text.Penn(token - 1) is not (PennTag.Period or PennTag.Colon or PennTag.OpenQuote or PennTag.CloseQuote)) return false;
        ReadOnlySpan<char> word = text.Word(token);
        if (Lexicon.Organizations.Contains(word) || Lexicon.OrganizationWords.Contains(word) || IsGroup(word)) return false;
        return Lexicon.CommonNouns.Contains(word) || (word is [.. var singular, 's'] && Lexicon.CommonNouns.Contains(singular));
    }

    private bool IsGuess(TokenRange range, NameKind kind, bool titled) =>
        kind == NameKind.None || (kind == NameKind.Person && !titled && !Lexicon.IsGivenName(text.Word(range.Start)) && !Lexicon.Surnames.Contains(text.Word(range.End - 1)));

    private NameKind OfOneWord(int token)
    {
        ReadOnlySpan<char> word = text.Word(token);
        if (Lexicon.OrganizationWords.Contains(word)) return token > 0 && text.Is(token - 1, "the") ? NameKind.Organization : NameKind.None;
        if (Lexicon.IsGivenName(word) || Lexicon.Surnames.Contains(word)) return NameKind.Person;
        return IsAcronym(word) ? NameKind.Organization : NameKind.None;
    }

    private bool HasJoint(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++) if (text.Word(i) is "of" or "&" or "for") return true;
        return false;
    }

    /// <summary>Whether the words are written as people's names are: <em>Jo</em>, <em>B.</em>, <em>McCall</em>, no digits.</summary>
    private bool ArePersonal(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            ReadOnlySpan<char> word = text.Word(i);
            if (!char.IsUpper(word[0]) || word.ContainsAnyInRange('0', '9') || (word.Length > 3 && IsAcronym(word))) return false;
        }
        return true;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 7) return false;
        foreach (char c in word) if (!char.IsUpper(c) && c != '.' && c != '&') return false;
        return true;
    }

    /// <summary><em>American</em> as an adjective.</summary>
    private bool IsNation(int token) => text.Penn(token) is PennTag.JJ or PennTag.NN or PennTag.NNS && char.IsUpper(text.Word(token)[0]) && IsGroup(text.Word(token));

    private static bool IsGroup(ReadOnlySpan<char> word) => Lexicon.Groups.Contains(word) || (word is [.. var singular, 's'] && Lexicon.Groups.Contains(singular));

    private bool IsTitle(int token) => Lexicon.IsTitle(text.Word(token));

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    private bool IsName(int token)
    {
        if (text.Penn(token) is PennTag.NNP or PennTag.NNPS) return char.IsLetterOrDigit(text.Word(token)[0]);
        // The Courier, where the tagger took it for a noun
        return text.Penn(token) == PennTag.NN && char.IsUpper(text.Word(token)[0]) && token > 0 && text.Is(token - 1, "the") && Lexicon.OrganizationWords.Contains(text.Word(token));
    }
}
