using System.Buffers;
using ClaimAttribution.Lexicon;

namespace ClaimAttribution.Tokens;

/// <summary>Addresses that are one token whatever marks they hold: of the web, of mail, of an account, a hashtag.</summary>
internal static class AddressScanner
{
    private const int LongestAddress = 2048;

    // RFC 1035 allows 255 octets.
    private const int LongestHost = 255;

    private static readonly WordList Endings = WordList.Load("address-endings");

    private static readonly SearchValues<char> Foreign = SearchValues.Create("<>\"“”«»|");

    /// <summary>Whether an address may begin at <paramref name="start"/>, by a look behind the letters there that most words do not pass.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int start, int letters, int end)
    {
        if (letters == start) return text[start] is '@' or '#' || char.IsAsciiDigit(text[start]);
        if (letters == end) return false;
        return text[letters] switch
        {
            '.' => letters + 1 < end && GoesOn(text[letters + 1]),
            var sign => sign == ':' || GoesOn(sign),
        };
    }

    /// <summary>What stands inside the first part of an address.</summary>
    private static bool GoesOn(char sign) => CharClasses.IsWord(sign) || char.IsSurrogate(sign) || sign is '.' or '_' or '-' or '+' or '%' or '\'' or '@';

    /// <summary>Where the address at <paramref name="start"/> ends, or <paramref name="start"/> where there is none.</summary>
    public static int Match(ReadOnlySpan<char> text, int start, int end)
    {
        char first = text[start];
        if (first is '@' or '#') return Handle(text, start, end);
        if (!char.IsAsciiLetterOrDigit(first)) return start;
        if (start > 0 && CharClasses.IsWord(text[start - 1])) return start;
        ReadOnlySpan<char> run = text[start..Math.Min(end, start + LongestAddress)];
        if (HasScheme(run) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return start + Trim(run[..Tail(run)]);
        int at = run.IndexOf('@');
        if (at > 0) return start + Mail(run, at);
        return start + Host(run);
    }

    private static bool HasScheme(ReadOnlySpan<char> run)
    {
        int colon = run[..Math.Min(run.Length, 8)].IndexOf(':');
        if (colon < 3) return false;
        ReadOnlySpan<char> scheme = run[..colon];
        foreach (char c in scheme)
        {
            if (!char.IsAsciiLetter(c)) return false;
        }
        return run[colon..].StartsWith("://", StringComparison.Ordinal) || (scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) && run.Length > colon + 1);
    }

    /// <summary>Up to a character that cannot be in an address: a bracket, a quotation mark.</summary>
    private static int Tail(ReadOnlySpan<char> run)
    {
        int stop = run.IndexOfAny(Foreign);
        return stop < 0 ? run.Length : stop;
    }

    /// <summary>Leaves out the marks of the sentence that the address stands in, and an unmatched bracket.</summary>
    private static int Trim(ReadOnlySpan<char> run)
    {
        int length = run.Length;
        bool opened = run.Contains('(');
        while (length > 1 && (run[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or ']' || (run[length - 1] == ')' && !opened))) length--;
        return length;
    }

    private static int Handle(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && CharClasses.IsWord(text[start - 1])) return start;
        int i = start + 1;
        while (i < end && (CharClasses.IsWord(text[i]) || text[i] == '_')) i++;
        bool hashNumber = text[start] == '#' && i > start + 1 && CharClasses.IsDigit(text[start + 1]);
        return i > start + 1 && !hashNumber ? i : start;
    }

    private static int Mail(ReadOnlySpan<char> run, int at)
    {
        for (int k = 0; k < at; k++)
        {
            if (!CharClasses.IsWord(run[k]) && run[k] is not ('.' or '_' or '-' or '+' or '%' or '\'')) return 0;
        }
        int i = at + 1;
        while (i < run.Length && (CharClasses.IsWord(run[i]) || run[i] is '.' or '-' or '_')) i++;
        return i == at + 1 ? 0 : Trim(run[..i]);
    }

    /// <summary><em>example.com</em>, <em>news.example.co.uk/story</em>: labels joined by full stops, the last one a known domain.</summary>
    private static int Host(ReadOnlySpan<char> run)
    {
        int i = 0, label = 0, labels = 0, limit = Math.Min(run.Length, LongestHost);
        while (i < limit && (char.IsAsciiLetterOrDigit(run[i]) || run[i] is '-' or '.' or '_'))
        {
            if (run[i] == '.')
            {
                if (i == label) return 0;
                label = i + 1;
                labels++;
            }
            i++;
        }
        if (labels > 0 && label == i) label = run[..(i - 1)].LastIndexOf('.') + 1;
        int stop = i;
        while (stop > label && run[stop - 1] is '.' or '-') stop--;
        if (labels == 0 || label == 0 || !(Endings.Contains(run[label..stop]) || IsHierarchy(run[..stop]))) return 0;
        return stop < run.Length && run[stop] == '/' ? Trim(run[..Tail(run)]) : stop;
    }

    /// <summary><em>alt.animals.cat</em>: three labels or more that begin with a small letter.</summary>
    private static bool IsHierarchy(ReadOnlySpan<char> host)
    {
        int labels = 0;
        while (!host.IsEmpty)
        {
            int dot = host.IndexOf('.');
            ReadOnlySpan<char> label = dot < 0 ? host : host[..dot];
            if (label.Length < 2 || !char.IsAsciiLetterLower(label[0])) return false;
            labels++;
            host = dot < 0 ? [] : host[(dot + 1)..];
        }
        return labels > 2;
    }
}
