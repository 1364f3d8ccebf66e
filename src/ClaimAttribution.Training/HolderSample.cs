using System.Globalization;

namespace ClaimAttribution.Training;

/// <summary>One source mention of the labelled sample: offsets into an article of the corpus, in code points, and no text.</summary>
/// <param name="Article">The article.</param>
/// <param name="Source">The words of the source.</param>
/// <param name="Mention">Whether they are a pronoun, a nominal or a name.</param>
/// <param name="Part">The half of the sample: to develop on or to check with.</param>
/// <param name="Holder">Whether the holder is named by the antecedents, anonymous, unspecified or the author.</param>
/// <param name="Antecedents">The words that name the holder, any of which is right.</param>
internal sealed record HolderSample(string Article, TextSpan Source, string Mention, string Part, string Holder, TextSpan[] Antecedents)
{
    public static IEnumerable<HolderSample> Load(string path) => File.ReadLines(path).Skip(1).Select(static line => line.Split('\t')).Select(static row => new HolderSample(
        row[0], new TextSpan(Number(row[1]), Number(row[2])), row[3], row[4], row[5], [.. row[6].Split(' ').Where(static pair => pair != "–").Select(Span)]));

    private static TextSpan Span(string pair) => new(Number(pair[..pair.IndexOf('-', StringComparison.Ordinal)]), Number(pair[(pair.IndexOf('-', StringComparison.Ordinal) + 1)..]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
