using ClaimAttribution.Models;

namespace ClaimAttribution.Statements;

/// <summary>
/// What decides the status of a statement: a hidden layer that learned which features belong together, and a linear decision over
/// its units, which users can train anew on their own labels.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StatusModel
{
    /// <summary>The section of the hidden layer; that of the decision is <see cref="StatusWeights.Section"/>.</summary>
    public const string LayerSection = "status-layer";

    private readonly FeatureNetwork _layer;
    private readonly StatusWeights _weights;

    /// <exception cref="InvalidDataException">The weights are for another number of units.</exception>
    public StatusModel(FeatureNetwork layer, StatusWeights weights)
    {
        if (layer.Hidden != weights.Units) throw new InvalidDataException($"Status weights for {layer.Hidden} units were expected, for {weights.Units} found.");
        (_layer, _weights) = (layer, weights);
    }

    /// <summary>The probability of each status, in the order of <see cref="VerificationStatus"/>; returns the most probable.</summary>
    /// <param name="features">What <see cref="StatusFeatures.Of"/> gives.</param>
    /// <param name="probabilities"><see cref="StatusWeights.Statuses"/> places.</param>
    public VerificationStatus Score(ReadOnlySpan<uint> features, Span<float> probabilities)
    {
        Span<short> units = stackalloc short[_layer.Hidden];
        _layer.Hide(features, units);
        return _weights.Score(units, probabilities);
    }

    /// <summary>The most probable status.</summary>
    public VerificationStatus Best(ReadOnlySpan<uint> features) => Score(features, stackalloc float[StatusWeights.Statuses]);
}
