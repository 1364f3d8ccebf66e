using ClaimAttribution.Parsing;

namespace ClaimAttribution.Attributions;

/// <summary>The relations that tell what a verb has: subject, object, clause and so on, a bit each.</summary>
internal static class RelationFamilies
{
    public static uint Bit(DependencyRelation relation) => relation switch
    {
        DependencyRelation.NominalSubject or DependencyRelation.OuterSubject => 1,
        DependencyRelation.PassiveSubject => 2,
        DependencyRelation.Object => 4,
        DependencyRelation.ClausalComplement => 8,
        DependencyRelation.OpenComplement => 16,
        DependencyRelation.Marker => 32,
        DependencyRelation.Parataxis => 64,
        DependencyRelation.PassiveAuxiliary => 128,
        DependencyRelation.Auxiliary => 256,
        DependencyRelation.Copula => 512,
        DependencyRelation.AdjectivalClause => 1024,
        DependencyRelation.RelativeClause => 2048,
        DependencyRelation.NominalModifier => 4096,
        DependencyRelation.Possessor => 8192,
        DependencyRelation.Agent => 16384,
        DependencyRelation.Case => 32768,
        DependencyRelation.Expletive => 65536,
        DependencyRelation.Conjunct => 131072,
        DependencyRelation.Oblique => 262144,
        _ => 0,
    };
}
