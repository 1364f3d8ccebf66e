using ClaimAttribution.Attributions;
using ClaimAttribution.Names;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Sources;

/// <summary>
/// Finds whom a pronoun of the third person means: of those spoken of shortly before, the one who agrees in gender and number
/// and is the most salient (Lappin and Leass 1994): near, a subject, a source, often mentioned.
/// </summary>
internal sealed class PronounResolver(Discourse discourse)
{
    private const int MaxMentions = 60;
    private const int MaxSentences = 8;
    private const double Subject = 1;
    private const double Ahead = 0.3;

    /// <param name="kind">The pronoun.</param>
    /// <param name="sentence">In which sentence.</param>
    /// <param name="traits">How it stands there.</param>
    /// <param name="draft">The attribution whose source it is; null where it is none.</param>
    /// <param name="ahead">Who is the subject of the main clause after the adverbial clause in which it stands; null for none.</param>
    public Referent? Resolve(PronounKind kind, int sentence, MentionTraits traits, AttributionDraft? draft, Referent? ahead)
    {
        if (kind is not (PronounKind.She or PronounKind.He or PronounKind.They or PronounKind.It or PronounKind.Epithet)) return null;
        Referent? best = null;
        double highest = double.NegativeInfinity;
        for (int i = discourse.Mentions.Count - 1, seen = 0; i >= 0 && seen < MaxMentions; i--, seen++)
        {
            Mention mention = discourse.Mentions[i];
            if (sentence - mention.Sentence > MaxSentences) break;
            if (!CanMean(kind, mention.Referent)) continue;
            double score = Score(mention, sentence, traits) + Fitness(kind, mention.Referent, draft is not null);
            if (draft is not null && TokenRange.Holds(draft.Content, mention.Head)) score -= 3;
            if (score <= highest) continue;
            highest = score;
            best = mention.Referent;
        }
        // After he had left, Holm said …
        if (ahead is not null && CanMean(kind, ahead) && Subject + Ahead + Fitness(kind, ahead, draft is not null) + Frequency(ahead) > highest) best = ahead;
        if (best is { Kind: SourceKind.Person, Gender: Gender.Unknown } && kind is PronounKind.She or PronounKind.He) best!.Gender = kind == PronounKind.She ? Gender.Female : Gender.Male;
        return best;
    }

    private static bool CanMean(PronounKind kind, Referent referent) => kind switch
    {
        PronounKind.She => referent is { Kind: SourceKind.Person or SourceKind.Anonymous, Plural: false } && referent.Gender != Gender.Male,
        PronounKind.He => referent is { Kind: SourceKind.Person or SourceKind.Anonymous, Plural: false } && referent.Gender != Gender.Female,
        PronounKind.Epithet => referent is { IsNamed: true, Kind: SourceKind.Person, Plural: false },
        PronounKind.They => referent.Plural || referent.Kind is SourceKind.Organization or SourceKind.Group,
        _ => !referent.Plural && referent.Kind is not (SourceKind.Person or SourceKind.Anonymous),
    };

    /// <summary>How salient a mention is.</summary>
    private static double Score(Mention mention, int sentence, MentionTraits traits)
    {
        int distance = sentence - mention.Sentence;
        double score = -0.9 * distance;
        if (mention.Has(MentionTraits.Subject)) score += Subject;
        if (mention.Has(MentionTraits.First)) score += 0.6;
        if (mention.Has(MentionTraits.Source)) score += 0.6;
        if (mention.Has(MentionTraits.Pronoun)) score += 0.3;
        if (mention.Has(MentionTraits.Oblique)) score -= 0.4;
        if (mention.Has(MentionTraits.Modifier)) score -= mention.Has(MentionTraits.Pronoun) ? 0.3 : 1;
        if (mention.Has(MentionTraits.Quoted) && (traits & MentionTraits.Quoted) == 0) score -= 1.5;
        return score + Frequency(mention.Referent);
    }

    private static double Frequency(Referent referent) => 0.25 * Math.Log2(1 + Math.Min(referent.Count, 32));

    /// <summary>How well the kind of the referent suits the pronoun; what speaks is somebody or a text.</summary>
    private static double Fitness(PronounKind kind, Referent referent, bool speaks) => kind switch
    {
        PronounKind.She or PronounKind.He or PronounKind.Epithet => (referent.IsNamed ? referent.IsKnown ? 0.8 : referent.Words.Length > 1 ? 0.5 : -0.4 : 0) + (referent.Gender != Gender.Unknown ? 0.6 : 0),
        PronounKind.They => (referent.Plural ? 1 : 0) + (speaks && referent.Kind is SourceKind.Group or SourceKind.Anonymous ? 1 : 0) - (speaks && referent.Kind == SourceKind.Document ? 1 : 0),
        _ => speaks && referent.Kind == SourceKind.Organization ? 1.2 : 0,
    };
}
