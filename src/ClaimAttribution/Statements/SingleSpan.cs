using System.Collections;

namespace ClaimAttribution.Statements;

/// <summary>A list of one span, as most of a result are: a fourth smaller than an array.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SingleSpan(TextSpan span) : IReadOnlyList<TextSpan>
{
    public int Count => 1;

    public TextSpan this[int index] => index == 0 ? span : throw new ArgumentOutOfRangeException(nameof(index), index, "The list holds one span.");

    public IEnumerator<TextSpan> GetEnumerator()
    {
        yield return span;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
