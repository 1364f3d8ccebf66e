namespace ClaimAttribution.Lexicon;

/// <summary>A row of a table that is kept as text, its columns apart by tabs.</summary>
/// <remarks>Immutable. Rows and their columns are parts of the text: to read them costs no string.</remarks>
internal readonly struct LexiconRow(ReadOnlyMemory<char> line)
{
    private const char Separator = '\t';

    /// <summary>The whole row.</summary>
    public ReadOnlyMemory<char> Line => line;

    /// <summary>The first column.</summary>
    public ReadOnlyMemory<char> Word
    {
        get
        {
            int end = line.Span.IndexOf(Separator);
            return end < 0 ? line : line[..end];
        }
    }

    /// <summary>The number of columns.</summary>
    public int Count => line.Span.Count(Separator) + 1;

    /// <summary>A column; empty where the row has fewer.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            ReadOnlySpan<char> rest = line.Span;
            for (; column > 0; column--)
            {
                int separator = rest.IndexOf(Separator);
                if (separator < 0) return default;
                rest = rest[(separator + 1)..];
            }
            int end = rest.IndexOf(Separator);
            return end < 0 ? rest : rest[..end];
        }
    }

    /// <summary>Every row of a text that is not empty.</summary>
    public static IEnumerable<LexiconRow> All(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) yield return new LexiconRow(text.AsMemory(start, end - start));
        }
    }
}
