using CsCheck;

namespace ClaimAttribution.Tests;

public class InvariantTests
{
    private static readonly ClaimAnalyzer Analyzer = ClaimAnalyzer.English;

    [Fact]
    public void Tokens_are_in_order_and_hold_every_sign_that_is_no_space() => AnyText.Gen.Sample(text =>
    {
        int end = 0;
        foreach (Token token in Analyzer.Analyze(text).Tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.End > token.Span.Start);
            Assert.True(text.AsSpan(end..token.Span.Start).IsWhiteSpace() || IsInvisible(text[end..token.Span.Start]));
            end = token.Span.End;
        }
        Assert.True(text.AsSpan(end).IsWhiteSpace() || IsInvisible(text[end..]));
    });

    [Fact]
    public void Sentences_hold_every_token_once() => AnyText.Gen.Sample(text =>
    {
        Analysis analysis = Analyzer.Analyze(text);
        Assert.All(analysis.Tokens, token => Assert.Single(analysis.Sentences, sentence => sentence.Contains(token.Span)));
    });

    [Fact]
    public void Spans_lie_in_the_text_and_cut_no_surrogate_pair() => AnyText.Gen.Sample(text =>
    {
        Analysis analysis = Analyzer.Analyze(text);
        foreach (TextSpan span in Spans(analysis))
        {
            Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length);
            Assert.False(CutsPair(text, span.Start) || CutsPair(text, span.End));
        }
    });

    [Fact]
    public void Fragments_are_in_order_and_do_not_overlap() => AnyText.Gen.Sample(text =>
    {
        foreach (Attribution attribution in Analyzer.Analyze(text).Attributions)
        {
            for (int i = 1; i < attribution.Content.Count; i++) Assert.True(attribution.Content[i - 1].End <= attribution.Content[i].Start);
        }
    });

    [Fact]
    public void No_attribution_is_its_own_ancestor() => AnyText.Gen.Sample(text =>
    {
        foreach (Attribution attribution in Analyzer.Analyze(text).Attributions)
        {
            int depth = 0;
            for (Attribution? parent = attribution.Parent; parent is not null; parent = parent.Parent) Assert.True(parent != attribution && ++depth < 100);
        }
    });

    [Fact]
    public void Every_source_of_an_attribution_is_listed() => AnyText.Gen.Sample(text =>
    {
        Analysis analysis = Analyzer.Analyze(text);
        Assert.All(analysis.Attributions.Where(attribution => attribution.Source is not null), attribution => Assert.Contains(attribution.Source!.Source, analysis.Sources));
    });

    [Theory]
    [InlineData("“", 100_000)]
    [InlineData("'a ", 100_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("a-", 300_000)]
    [InlineData("he said, ", 60_000)]
    [InlineData("reportedly ", 60_000)]
    [InlineData("The claim was false. ", 10_000)]
    [InlineData("Police denied that the mayor left. ", 10_000)]
    [InlineData("https://", 100_000)]
    [InlineData("1) ", 100_000)]
    public void Hostile_text_gives_an_analysis(string piece, int times)
    {
        // A stage that is not linear does not come back from these.
        string text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.NotEmpty(Analyzer.Analyze(text).Sentences);
    }

    [Fact]
    public void Deep_nesting_gives_an_analysis() =>
        Assert.NotEmpty(Analyzer.Analyze(string.Concat(Enumerable.Repeat("“He said ‘she said ", 1000))).Tokens);

    [Fact]
    public void Null_and_too_long_texts_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Analyzer.Analyze(null!));
        var small = new ClaimAnalyzer(new ClaimAnalyzerOptions { MaxTextLength = 3 });
        Assert.Contains("MaxTextLength", Assert.Throws<ArgumentException>(() => small.Analyze("four")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parallel_gives_what_serial_gives()
    {
        string[] texts = [.. SampleArticle.All.Select(article => article.Text)];
        var results = new List<(string, Analysis)>();
        await foreach ((string Item, Analysis Analysis) result in new ClaimAnalyzer(new ClaimAnalyzerOptions { DegreeOfParallelism = 4 }).AnalyzeAsync(texts.ToAsyncEnumerable(), text => text, TestContext.Current.CancellationToken)) results.Add(result);
        Assert.Equal(texts, results.Select(result => result.Item1));
        Assert.All(results, result => Assert.Equal(JsonLinesTests.Line(Analyzer.Analyze(result.Item1)), JsonLinesTests.Line(result.Item2)));
    }

    [Fact]
    public void An_analysis_is_the_same_whatever_text_came_before()
    {
        // From the longest to the shortest and back, so that every text comes after a longer and after a shorter one.
        string[] texts = [.. SampleArticle.All.Select(article => article.Text).Append("").Append("“Yes,” said Holm.").OrderByDescending(text => text.Length)];
        string[] alone = [.. texts.Select(text => JsonLinesTests.Line(new ClaimAnalyzer(new ClaimAnalyzerOptions()).Analyze(text)))];
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions());
        foreach (int i in Enumerable.Range(0, texts.Length).Concat(Enumerable.Range(0, texts.Length).Reverse())) Assert.Equal(alone[i], JsonLinesTests.Line(analyzer.Analyze(texts[i])));
    }

    [Fact]
    public void An_analysis_is_the_same_after_any_other_text() => AnyText.Gen.Select(AnyText.Gen).Sample((before, text) =>
    {
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions());
        string alone = JsonLinesTests.Line(analyzer.Analyze(text));
        analyzer.Analyze(before);
        Assert.Equal(alone, JsonLinesTests.Line(analyzer.Analyze(text)));
    });

    [Fact]
    public void An_analysis_leaves_an_earlier_result_alone()
    {
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions());
        Analysis[] analyses = [.. SampleArticle.All.Select(article => analyzer.Analyze(article.Text))];
        Assert.All(analyses, analysis => Assert.Equal(JsonLinesTests.Line(analyzer.Analyze(analysis.Text)), JsonLinesTests.Line(analysis)));
    }

    [Fact]
    public void A_text_that_was_analysed_before_costs_its_result_alone()
    {
        const int mostBytesASign = 12;
        var analyzer = new ClaimAnalyzer(new ClaimAnalyzerOptions());
        foreach (SampleArticle article in SampleArticle.All) analyzer.Analyze(article.Text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (SampleArticle article in SampleArticle.All) analyzer.Analyze(article.Text);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(bytes, 1, mostBytesASign * SampleArticle.All.Sum(article => article.Text.Length));
    }

    private static IEnumerable<TextSpan> Spans(Analysis analysis) =>
        analysis.Tokens.Select(token => token.Span).Concat(analysis.Sentences).Concat(analysis.Sources.SelectMany(source => source.Mentions))
            .Concat(analysis.Attributions.SelectMany(attribution => attribution.Content.Concat(attribution.Cue.Spans)))
            .Concat(analysis.Statements.SelectMany(statement => statement.Content.Concat(statement.Evidence.Select(evidence => evidence.Span))));

    private static bool CutsPair(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    // Control and format characters stand between tokens as space does.
    private static bool IsInvisible(string text) => text.All(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
}
