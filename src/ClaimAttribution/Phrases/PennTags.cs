namespace ClaimAttribution.Phrases;

/// <summary>Families of Penn Treebank tags.</summary>
internal static class PennTags
{
    public static bool IsVerb(PennTag tag) => tag is >= PennTag.VB and <= PennTag.VBZ;

    public static bool IsNoun(PennTag tag) => tag is >= PennTag.NN and <= PennTag.NNPS;
}
