namespace ClaimAttribution.Statements;

/// <summary>What a feature of a statement says; a change here or in <see cref="StatusFeatures"/> asks for a new <see cref="StatusFeatures.TemplateHash"/>.</summary>
internal enum StatusTemplate : byte
{
    Decision,
    Reason,
    Cue,
    CueClass,
    CueWord,
    Holder,
    Outer,
    Modality,
    ModalityClass,
    Evidence,
    EvidenceDistance,
    Shared,
    Document,
    Title,
    Place,
    Word,
    FirstWord,
    MainVerb,
    Around,
    Length,
    Tense,
    Quotation,
    Neighbour,
    Echo,
    CueTense,
    OuterStatus,
    SimilarStatus,
}
