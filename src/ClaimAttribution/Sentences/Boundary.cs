namespace ClaimAttribution.Sentences;

/// <summary>What is certain of the place before a token, whatever the words around it say.</summary>
internal enum Boundary : byte
{
    Open,
    /// <summary>A sentence begins here.</summary>
    Forced,
    /// <summary>None begins here.</summary>
    Barred,
}
