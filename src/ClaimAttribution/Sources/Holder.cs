using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>A holder as it is built up over a text.</summary>
internal sealed class Holder(string name, SourceKind kind)
{
    public string Name { get; } = name;

    public SourceKind Kind { get; } = kind;

    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Puts the mentions in the order of the text, each once.</summary>
    public void OrderMentions()
    {
        Mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        int count = 0;
        for (int i = 0; i < Mentions.Count; i++) if (count == 0 || Mentions[count - 1] != Mentions[i]) Mentions[count++] = Mentions[i];
        Mentions.RemoveRange(count, Mentions.Count - count);
    }
}
