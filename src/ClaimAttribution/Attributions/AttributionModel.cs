using ClaimAttribution.Lexicon;
using ClaimAttribution.Models;

namespace ClaimAttribution.Attributions;

/// <summary>The words that may be cues, the weights of both readings, and what turns a log-probability into a confidence.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class AttributionModel(LemmaFilter candidates, LabelWeights sentences, LabelWeights cues, Calibration calibration, double minConfidence = AttributionModel.Sure)
{
    /// <summary>What is less sure than this costs more precision than it brings recall (dev).</summary>
    public const double Sure = 0.2;

    public const string SectionName = "attributions";

    /// <summary>Changes with the templates of both readings.</summary>
    public const ulong TemplateHash = 0x6174_0003_0000_0000UL + (SentenceFeatures.Version << 16) + CueFeatures.Version;

    /// <summary>The lemmas that are cues often enough; a sentence without one, or one of the lexicon, is not read.</summary>
    public LemmaFilter Candidates { get; } = candidates;

    /// <summary>Labels the words of a sentence.</summary>
    public LabelWeights Sentences { get; } = sentences;

    /// <summary>Labels the words around one cue.</summary>
    public LabelWeights Cues { get; } = cues;

    public Calibration Calibration { get; } = calibration;

    /// <summary>Attributions less sure than this are left out.</summary>
    public double MinConfidence { get; } = minConfidence;

    /// <param name="section">What <see cref="Write"/> wrote.</param>
    /// <param name="embedded">Whether the bytes stay where they are for good.</param>
    /// <exception cref="InvalidDataException">The section is none that <see cref="Write"/> wrote.</exception>
    public static AttributionModel Read(ReadOnlySpan<byte> section, bool embedded)
    {
        LemmaFilter candidates = LemmaFilter.Read(ref section);
        LabelWeights sentences = LabelWeights.Read(ref section, embedded), cues = LabelWeights.Read(ref section, embedded);
        Calibration calibration = Calibration.Read(ref section);
        if (!section.IsEmpty) throw new InvalidDataException($"A filter, two tables of label weights and a calibration were expected; {section.Length} bytes follow them.");
        return new AttributionModel(candidates, sentences, cues, calibration);
    }

    public ModelSection Write() => new(SectionName, TemplateHash, [.. Candidates.Write(), .. Sentences.Write(), .. Cues.Write(), .. Calibration.Write()]);
}
