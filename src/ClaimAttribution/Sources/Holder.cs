using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>A holder as it is built up over a text.</summary>
internal sealed class Holder
{
    /// <summary>Its place among those of the text.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public SourceKind Kind { get; private set; }

    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Turns to a holder of which nothing but this is known yet.</summary>
    public void Begin(int number, string name, SourceKind kind)
    {
        (Number, Name, Kind) = (number, name, kind);
        Mentions.Clear();
    }

    /// <summary>Puts the mentions in the order of the text, each once.</summary>
    public void OrderMentions()
    {
        Mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        int count = 0;
        for (int i = 0; i < Mentions.Count; i++) if (count == 0 || Mentions[count - 1] != Mentions[i]) Mentions[count++] = Mentions[i];
        Mentions.RemoveRange(count, Mentions.Count - count);
    }
}
