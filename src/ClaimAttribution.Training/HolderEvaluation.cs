using System.Globalization;
using ClaimAttribution.Attributions;
using ClaimAttribution.Names;
using ClaimAttribution.Phrases;
using ClaimAttribution.Sources;
using ClaimAttribution.Tagging;
using ClaimAttribution.Tokens;

namespace ClaimAttribution.Training;

/// <summary>
/// How many mentions of a labelled sample get the right holder where source, cue and content of every attribution are given.
/// </summary>
/// <remarks>
/// A mention is right where the canonical name is that of one of the antecedents (<see cref="NameMatch"/>); one of the author
/// where it is the author's; an unspecified pronoun where the kind says so. The share of anonymous and unspecified holders that
/// have this kind is given beside it.
/// </remarks>
internal static class HolderEvaluation
{
    private static readonly string[] Mentions = ["pronoun", "nominal", "name"];

    /// <param name="sample">The labelled sample.</param>
    /// <param name="texts">The corpus (JSON Lines).</param>
    /// <param name="part">The half of the sample, or null for all of it.</param>
    /// <param name="errors">Whether to write a line for each wrong mention before the JSON object.</param>
    /// <param name="output">Where the result goes.</param>
    public static int Run(string sample, string texts, string? part, bool errors, TextWriter output)
    {
        ILookup<string, HolderSample> gold = HolderSample.Load(sample).Where(mention => part is null || mention.Part == part).ToLookup(mention => mention.Article);
        var reader = new WordReader(ClaimModel.English);
        var results = new List<(HolderSample Gold, bool Right, SourceKind Kind)>();
        foreach (SourcedArticle article in SourcedArticle.Load(texts))
        {
            if (!gold.Contains(article.Id)) continue;
            TaggedText text = reader.Read(article.Text);
            Dictionary<TextSpan, Holder> holders = Resolve(text, article);
            foreach (HolderSample mention in gold[article.Id])
            {
                Holder holder = holders[Units(mention.Source, article)];
                bool right = IsRight(mention, holder, article);
                results.Add((mention, right, holder.Kind));
                if (errors && !right) output.WriteLine($"{mention.Mention}\t{article.Id}\t{mention.Source.Start}\t{Words(mention.Source, article)}\t{holder.Name} ({holder.Kind})\t{mention.Holder}\t{string.Join(" | ", mention.Antecedents.Select(span => Words(span, article)))}");
            }
        }
        output.WriteLine(Score(results));
        return 0;
    }

    private static bool IsRight(HolderSample mention, Holder holder, SourcedArticle article) =>
        mention.Holder == "author" ? holder.Name == "the author"
        : mention.Antecedents.Length == 0 ? holder.Kind == SourceKind.Unspecified
        : mention.Antecedents.Any(antecedent => NameMatch.Same(holder.Name, Words(antecedent, article)));

    private static Dictionary<TextSpan, Holder> Resolve(TaggedText text, SourcedArticle article)
    {
        var drafts = new List<(TextSpan Source, AttributionDraft Draft)>();
        foreach ((TextSpan[] source, TextSpan[] cue, TextSpan[] content) in article.Attributions)
        {
            TokenRange cueTokens = Tokens(text, cue[0]);
            CueEntry entry = CueLexicon.English.Verb(cueTokens.IsEmpty ? "say" : text.Lemma(cueTokens.End - 1)) ?? CueLexicon.English.Verb("say")!;
            AttributionDraft draft = new AttributionDraft().Begin(entry, cueTokens);
            draft.Source = Tokens(text, new TextSpan(source[0].Start, source[^1].End));
            draft.Content.AddRange(content.Select(span => Tokens(text, span)).Where(range => !range.IsEmpty));
            if (!draft.Source.IsEmpty && draft.Content.Count > 0) drafts.Add((new TextSpan(source[0].Start, source[^1].End), draft));
        }
        List<AttributionDraft> all = [.. drafts.Select(pair => pair.Draft)];
        Nesting.Order(all);
        HolderResolver.Resolve(PhrasedText.Read(text), NameMap.Read(text), all);
        return drafts.DistinctBy(pair => pair.Source).ToDictionary(pair => pair.Source, pair => pair.Draft.Holder!);
    }

    private static TokenRange Tokens(TaggedText text, TextSpan span)
    {
        int start = 0;
        while (start < text.Count && text.Tokens[start].End <= span.Start) start++;
        int end = start;
        while (end < text.Count && text.Tokens[end].Start < span.End) end++;
        return new TokenRange(start, end);
    }

    private static string Score(List<(HolderSample Gold, bool Right, SourceKind Kind)> results)
    {
        string[] figures = [.. Mentions.Select(mention => Share(mention, results.Where(result => result.Gold.Mention == mention).Select(result => result.Right)))];
        string both = Share("pronoun_nominal", results.Where(result => result.Gold.Mention != "name").Select(result => result.Right));
        string anonymous = Share("anonymous_kind", results.Where(result => result.Gold.Holder == "anonymous").Select(result => result.Kind == SourceKind.Anonymous));
        string unspecified = Share("unspecified_kind", results.Where(result => result.Gold.Holder == "unspecified").Select(result => result.Kind == SourceKind.Unspecified));
        return $"{{\"mentions\":{results.Count},{string.Join(',', figures)},{both},{anonymous},{unspecified}}}";
    }

    private static string Share(string name, IEnumerable<bool> right) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{right.Select(static hit => hit ? 1.0 : 0).DefaultIfEmpty(0).Average():F3}");

    private static TextSpan Units(TextSpan span, SourcedArticle article) => new(article.Units[span.Start], article.Units[span.End]);

    private static string Words(TextSpan span, SourcedArticle article) => article.Text[article.Units[span.Start]..article.Units[span.End]];
}
