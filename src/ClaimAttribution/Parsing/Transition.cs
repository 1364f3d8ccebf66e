namespace ClaimAttribution.Parsing;

/// <summary>A step of the parser.</summary>
internal enum Transition
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    Left,

    /// <summary>The top of the stack becomes a dependent of the word below it.</summary>
    Right,
}
