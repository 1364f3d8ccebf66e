namespace ClaimAttribution.Formats;

/// <summary>Where a mark of a text begins or ends.</summary>
/// <param name="Offset">The offset, in UTF-16 code units.</param>
/// <param name="Opens">Whether the mark begins there.</param>
/// <param name="Length">The length of the mark.</param>
/// <param name="Kind">What is marked.</param>
/// <param name="Statement">The number of the statement; −1 for other kinds.</param>
/// <param name="IsLast">Whether a statement has no words behind this mark.</param>
internal readonly record struct MarkEdge(int Offset, bool Opens, int Length, MarkKind Kind, int Statement, bool IsLast) : IComparable<MarkEdge>
{
    /// <summary>By offset, ends before beginnings; of those that begin together the longer first, of those that end together the shorter.</summary>
    public int CompareTo(MarkEdge other)
    {
        if (Offset != other.Offset) return Offset.CompareTo(other.Offset);
        if (Opens != other.Opens) return Opens ? 1 : -1;
        int order = Opens ? other.Length.CompareTo(Length) : Length.CompareTo(other.Length);
        return order != 0 ? order : Kind != other.Kind ? Kind.CompareTo(other.Kind) : Statement.CompareTo(other.Statement);
    }
}
