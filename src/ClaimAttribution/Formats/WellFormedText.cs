using System.Text;

namespace ClaimAttribution.Formats;

/// <summary>Text that every encoder takes: lone surrogates become U+FFFD.</summary>
internal static class WellFormedText
{
    public static string Of(string text) => IsWellFormed(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The words of spans in one line, as people read them.</summary>
    public static string Flat(string words) => Of(string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
