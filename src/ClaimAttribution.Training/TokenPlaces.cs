using System.Text.Json;
using ClaimAttribution.Formats;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>From spans of code points to ranges of tokens.</summary>
internal sealed class TokenPlaces
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    public TokenPlaces(TaggedText text)
    {
        var points = new OffsetMap(text.Text, OffsetUnit.CodePoint);
        _starts = [.. text.Tokens.Spans.ToArray().Select(span => points[span.Start])];
        _ends = [.. text.Tokens.Spans.ToArray().Select(span => points[span.End])];
    }

    public int StartOf(int token) => _starts[token];

    public int EndOf(int token) => _ends[token];

    /// <summary>The tokens that each span touches; empty ones are left out.</summary>
    public TokenRange[] Ranges(JsonElement spans) =>
        [.. spans.EnumerateArray().Select(span => Range(span[0].GetInt32(), span[1].GetInt32())).Where(range => !range.IsEmpty).OrderBy(range => range.Start)];

    private TokenRange Range(int start, int end)
    {
        int first = FirstEndingAfter(start), after = first;
        while (after < _starts.Length && _starts[after] < end) after++;
        return new TokenRange(first, after);
    }

    private int FirstEndingAfter(int point)
    {
        int place = Array.BinarySearch(_ends, point + 1);
        return place >= 0 ? place : ~place;
    }
}
