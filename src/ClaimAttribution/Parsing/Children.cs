namespace ClaimAttribution.Parsing;

/// <summary>The dependents that a word of a half-made tree has so far: the two outermost on each side and the relations of all.</summary>
internal struct Children
{
    public static readonly Children Nobody = new() { Left = ParserState.None, SecondLeft = ParserState.None, Right = ParserState.None, SecondRight = ParserState.None };

    public int Left;
    public int SecondLeft;
    public int Right;
    public int SecondRight;

    /// <summary>A bit for each relation on the left.</summary>
    public ulong LeftRelations;

    /// <summary>A bit for each relation on the right.</summary>
    public ulong RightRelations;

    public void AddLeft(int word, DependencyRelation relation)
    {
        SecondLeft = Left;
        Left = word;
        LeftRelations |= 1ul << (int)relation;
    }

    public void AddRight(int word, DependencyRelation relation)
    {
        SecondRight = Right;
        Right = word;
        RightRelations |= 1ul << (int)relation;
    }
}
