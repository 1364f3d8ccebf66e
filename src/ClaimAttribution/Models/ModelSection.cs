namespace ClaimAttribution.Models;

/// <summary>The weights of one stage.</summary>
/// <param name="Name">The stage, in ASCII.</param>
/// <param name="Templates">Changes with the feature templates that the weights were trained on.</param>
/// <param name="Bytes">What the stage wrote.</param>
internal sealed record ModelSection(string Name, ulong Templates, byte[] Bytes);
