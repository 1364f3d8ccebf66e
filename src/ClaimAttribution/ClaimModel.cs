using ClaimAttribution.Attributions;
using ClaimAttribution.Factuality;
using ClaimAttribution.Models;
using ClaimAttribution.Parsing;
using ClaimAttribution.Sentences;
using ClaimAttribution.Statements;
using ClaimAttribution.Tagging;

namespace ClaimAttribution;

/// <summary>Trained weights.</summary>
/// <remarks>Immutable and thread-safe; load it once.</remarks>
public sealed class ClaimModel
{
    private const string Resource = "models/english.claims";

    private static readonly Lazy<ClaimModel> Embedded = new(LoadEnglish);

    private ClaimModel(ModelFile file)
    {
        Version = file.Version;
        Tagger = new NetworkTagger(TaggerWeights.Read(file.Section("tagger", TagFeatures.TemplateHash), file.Embedded));
        Parser = TransitionParser.Read(file.Section("parser", ParserFeatures.TemplateHash), file.Embedded);
        Splitter = new SentenceSplitter(BoundaryWeights.Read(file.Section("sentences", BoundaryFeatures.TemplateHash)));
        Attributions = file.Has(AttributionModel.SectionName) ? AttributionModel.Read(file.Section(AttributionModel.SectionName, AttributionModel.TemplateHash), file.Embedded) : null;
        Lemmatizer = Lemmatizer.Read(file.Section("lemmas", Lemmatizer.TemplateHash));
        StatusLayer = file.Has(StatusModel.LayerSection) ? FeatureNetwork.Read(file.Section(StatusModel.LayerSection, StatusFeatures.TemplateHash), file.Embedded) : null;
        Status = StatusLayer is { } layer && file.Has(StatusWeights.Section) ? new StatusModel(layer, StatusWeights.Read(file.Section(StatusWeights.Section, StatusFeatures.TemplateHash))) : null;
        Factors = FactorModel.Read(file);
    }

    /// <summary>The model for English that comes with the library.</summary>
    public static ClaimModel English => Embedded.Value;

    /// <summary>What names these weights: the beginning of their checksum.</summary>
    public string Version { get; }

    internal NetworkTagger Tagger { get; }

    internal TransitionParser Parser { get; }

    internal SentenceSplitter Splitter { get; }

    /// <summary>What decides on the proposals of the rules; null in a model whose attributions have not been trained yet.</summary>
    internal AttributionModel? Attributions { get; }

    internal Lemmatizer Lemmatizer { get; }

    /// <summary>Null where the model has none; then rules decide.</summary>
    internal StatusModel? Status { get; }

    /// <summary>The hidden layer under <see cref="Status"/>; null where the model has none.</summary>
    internal FeatureNetwork? StatusLayer { get; }

    /// <summary>Null where the model has none; then rules decide.</summary>
    internal FactorModel? Factors { get; }

    /// <summary>The bytes of <see cref="English"/>, for tools that change a part of it.</summary>
    public static Stream OpenEnglish() => EmbeddedResource.Open(Resource);

    /// <summary>Reads a model, for one that is not the embedded one.</summary>
    /// <param name="stream">The bytes of a model file; read to their end, not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is no model, a damaged one, or one of another version of the library.</exception>
    public static ClaimModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ClaimModel(ModelFile.Read(ReadToEnd(stream)));
    }

    /// <summary>Reads the embedded model, whose checksum is not worked out again, where it lies.</summary>
    internal static ClaimModel LoadEnglish() => new(ModelFile.Read(EmbeddedResource.Bytes(Resource), embedded: true));

    private static byte[] ReadToEnd(Stream stream)
    {
        if (!stream.CanSeek)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength));
        stream.ReadExactly(bytes);
        return bytes;
    }
}
